import { Document, isScalar, visit } from 'yaml';
import { type Data, FLOW_TODO, KEY_TODO } from './convert.ts';

/** The content as a new text, with a TODO comment on each line to fill in. */
export function cleanText(data: Data): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && (node.value === KEY_TODO || node.value === FLOW_TODO)) node.comment = ' TODO';
    },
  });
  return document.toString({ lineWidth: 0 });
}
