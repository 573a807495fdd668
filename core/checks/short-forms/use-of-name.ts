/** Words before a Chinese name after which it may begin; after any other character it may be a part of a longer name. */
const MAY_STAND_BEFORE = /[的了在为对和与及由到向把将以按从据施行进动展照绕合托过是本该全各至给被使让受入成建用就]$/;
const SHORTEST_CHINESE = 3;
const HAN = /\p{Script=Han}/u;

const isWithin = (text: string, at: number, name: string, longer: string): boolean => {
  for (let inside = longer.indexOf(name); inside >= 0; inside = longer.indexOf(name, inside + 1))
    if (longer.length > name.length && at >= inside && text.startsWith(longer, at - inside)) return true;
  return false;
};

function standsAloneInChinese(text: string, at: number, name: string): boolean {
  const before = text.charAt(at - 1);
  const open = text.lastIndexOf('《', at);
  const inTitle = open >= 0 && text.indexOf('》', open) >= at;
  if (inTitle && !(open === at - 1 && text.charAt(at + name.length) === '》')) return false;
  return !HAN.test(before) || MAY_STAND_BEFORE.test(before);
}

/** A capital word before a name makes a longer name of it, unless it is one that a sentence may begin with. */
const LONGER_BEFORE =
  /[\w-]$|(?<![\w’'-])(?!(?:The|This|That|Our|In|Under|For|With|By|To|And|Of|On|At|From|As|After|Through)\s)[A-Z][\w’'-]*\s$/;

const standsAloneInEnglish = (text: string, at: number, name: string): boolean =>
  !LONGER_BEFORE.test(text.slice(Math.max(0, at - 30), at)) &&
  !/^(?:[\w-]|\s(?:(?:for|of|to|on)\s(?:the\s)?)?[A-Z])/.test(text.slice(at + name.length, at + name.length + 12));

export const isCapitals = (name: string): boolean => /^[A-Z][A-Z&]*[A-Z]$/.test(name);

/** Whether a name tells enough to be looked for: three Chinese characters, or two English words with capitals. */
export const tells = (name: string): boolean =>
  HAN.test(name) ? name.length >= SHORTEST_CHINESE : /^[A-Z][\w’'-]*(?:\s[\w’'-]+)+$/.test(name);

/** Where a text uses a name as such, not as a part of a longer one such as `longer`; -1 where it does not. */
export function useOf(text: string, name: string, longer: string): number {
  const standsAlone = HAN.test(name) ? standsAloneInChinese : standsAloneInEnglish;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isWithin(text, at, name, longer) && standsAlone(text, at, name)) return at;
  return -1;
}
