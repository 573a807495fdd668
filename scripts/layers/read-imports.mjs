import { builtinModules } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

const builtins = new Set(builtinModules);

/**
 * What a module imports, by any form of import or re-export: { specifier, kind, target }.
 * `kind` is node, package or file; the target of a file is its path inside the repository.
 */
export function readImports({ file, text, aliases }) {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('node:') || builtins.has(fileName)) {
      return { specifier: fileName, kind: 'node', target: fileName.replace('node:', '') };
    }
    const place = fileName.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), fileName)
      : followAlias(fileName, aliases);
    return place === undefined
      ? { specifier: fileName, kind: 'package', target: packageName(fileName) }
      : { specifier: fileName, kind: 'file', target: place };
  });
}

/** The file behind an alias of package.json's "imports", where `*` stands for one part. */
function followAlias(specifier, aliases) {
  for (const [alias, target] of Object.entries(aliases)) {
    const [before, after] = alias.split('*');
    if (after === undefined ? specifier === alias : specifier.startsWith(before) && specifier.endsWith(after)) {
      return path.posix.normalize(
        target.replace('*', specifier.slice(before.length, specifier.length - (after ?? '').length)),
      );
    }
  }
  return undefined;
}

function packageName(specifier) {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
