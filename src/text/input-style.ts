/** How the entry point that runs has its inputs: as a workflow's `max-deletes: 3`, or a command's `--max-deletes 3`. */
export type InputStyle = 'workflow' | 'command';

/** An input with its value, as it is to be written: for remedies that propose it. */
export function showInput(style: InputStyle, name: string, value: string | number): string {
  return style === 'command' ? `\`--${name} ${value}\`` : `\`${name}: ${value}\``;
}
