/** What schema/addresses.schema.json says to editors alone: yaml-language-server reads these, and no validator does. */
export const EDITOR_KEYWORDS = ['defaultSnippets', 'errorMessage', 'patternErrorMessage'];
