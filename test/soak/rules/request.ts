import type { Sent } from '../proxy.ts';

export const described = ({ n, method, path }: Sent) => `request ${n}, ${method} ${path}`;

export const formValue = ({ form }: Sent, name: string) => form.find(([key]) => key === name)?.[1];
