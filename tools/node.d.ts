/** All that our Vite plugins need to know of Node; its full types would be one more package. */
declare module 'node:fs/promises' {
  export function readFile(path: string, encoding: 'utf8'): Promise<string>;
}
