import path from 'node:path';

/** The plans named on a command line, as full paths; switches and Electron's own arguments are none. */
export function commandLineFiles(args: readonly string[], folder: string): readonly string[] {
  return args
    .slice(1)
    .filter((arg) => !arg.startsWith('-') && /\.(plan|json)$/i.test(arg))
    .map((arg) => path.resolve(folder, arg));
}
