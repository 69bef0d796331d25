/** How a piece of text is meant; a terminal may colour it. */
export type Tone = 'create' | 'update' | 'delete' | 'strong' | 'faint' | 'bad' | 'warn' | 'good';
export type Paint = (tone: Tone, text: string) => string;

export const unpainted: Paint = (_tone, text) => text;
