/** Nothing else happens meanwhile: time passes only once everybody waits for it. */
export async function breath(): Promise<void> {}
