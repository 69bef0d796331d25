/** Lets requests leave and answers arrive. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
