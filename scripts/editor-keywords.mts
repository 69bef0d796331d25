/**
 * Keywords in schema/addresses.schema.json for editors only: yaml-language-server reads them, and no validator does.
 */
export const EDITOR_KEYWORDS = ['defaultSnippets', 'errorMessage', 'patternErrorMessage'];
