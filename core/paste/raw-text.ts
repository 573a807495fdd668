/** Elements whose content is read as text up to their end tag, whatever stands in it; by the name of parse5's mode for it. */
export const RAW_TEXT: ReadonlyMap<string, 'RAWTEXT' | 'SCRIPT_DATA' | 'RCDATA'> = new Map([
  ['style', 'RAWTEXT'],
  ['iframe', 'RAWTEXT'],
  ['noembed', 'RAWTEXT'],
  ['noframes', 'RAWTEXT'],
  ['script', 'SCRIPT_DATA'],
  ['title', 'RCDATA'],
  ['textarea', 'RCDATA'],
]);
