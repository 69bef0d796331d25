// Takes the place of src/file/read.ts in the bundle: the file is the text at hand.
export { checkedPath, LARGEST_FILE } from '../../../src/file/read.ts';

export const disk = { text: '' };

export const readText = (): string => disk.text;
