type Parts = Readonly<Record<string, string>>;

const RELATIONSHIP =
  /<Relationship [^>]*Id="(rId[\w-]+)"[^>]*Target="(?:charts|\.\.\/embeddings)\/([^"]*)\.\w+"[^>]*\/>/g;

/**
 * Names the relationships of charts and of their workbooks by what they lead to: `docx` gives them names by chance. Gives
 * the parts that change.
 */
export function nameRelationships(parts: Parts): Parts {
  const changed: Record<string, string> = {};
  for (const [name, xml] of Object.entries(parts).filter(([name]) => name.endsWith('.rels'))) {
    const names = new Map([...xml.matchAll(RELATIONSHIP)].map(([, id = '', target = '']) => [id, `rId_${target}`]));
    if (names.size === 0) continue;
    const renamed = (text: string): string =>
      text.replace(/"(rId[\w-]+)"/g, (whole, id: string) => (names.has(id) ? `"${names.get(id) ?? ''}"` : whole));
    const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
    changed[name] = renamed(xml);
    changed[owner] = renamed(parts[owner] ?? '');
  }
  return changed;
}
