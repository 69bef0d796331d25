// Takes the place of src/io/read-text.ts in the bundle: the file is the text at hand.
export { checkedPath, MAX_FILE_BYTES } from '../../../src/io/read-text.ts';

export const disk = { text: '' };

export const readText = (): string => disk.text;
