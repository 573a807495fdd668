/** A text of a workbook with the characters that it writes as `_xHHHH_`. */
export const decoded = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Gathers the text of an element that holds runs; the reading aids above characters are left out. */
export class TextGatherer {
  #text = '';
  #isIn = false;
  #aids = 0;

  open(name: string): void {
    if (name === 'rPh') this.#aids++;
    if (name === 't') this.#isIn = this.#aids === 0;
  }
  close(name: string): void {
    if (name === 'rPh') this.#aids--;
    if (name === 't') this.#isIn = false;
  }
  text(text: string): void {
    if (this.#isIn) this.#text += text;
  }
  /** What was gathered, after which it begins anew. */
  take(): string {
    const text = decoded(this.#text);
    this.#text = '';
    return text;
  }
}
