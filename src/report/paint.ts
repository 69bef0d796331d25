/** The meaning of a piece of text, which a terminal shows as a colour. */
export type Tone = 'create' | 'update' | 'delete' | 'strong' | 'faint' | 'bad' | 'warn' | 'good';
export type Paint = (tone: Tone, text: string) => string;

export const unpainted: Paint = (_tone, text) => text;
