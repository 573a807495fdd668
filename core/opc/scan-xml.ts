import { DecodeUTF8 } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What is heard of a part while it is read; names come without their prefix. */
export interface Listener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  readonly hasEnough?: () => boolean;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const STEP = 256 * 1024;
/** More elements no workbook has that we read; a part that is made to take long is left there. */
const MOST_ELEMENTS = 3_000_000;

/**
 * Reads XML and tells what is in it, until the listener has enough; false when it is none, or without end. Entities of its
 * own are not known, so none can grow.
 */
export function scanXml(bytes: Uint8Array, { open, close, text, hasEnough }: Listener): boolean {
  const parser = new SaxesParser();
  const decoder = new DecodeUTF8((chars) => void parser.write(chars));
  // In an object, because it changes within what the parser calls.
  const state = { isSound: true, elements: 0 };
  parser.on('error', () => {
    state.isSound = false;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    if (++state.elements > MOST_ELEMENTS) state.isSound = false;
    else open?.(local(name), attributes);
  });
  if (close)
    parser.on('closetag', ({ name }: SaxesTagPlain) => {
      close(local(name));
    });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  try {
    for (let at = 0; at < bytes.length && state.isSound; at += STEP) {
      decoder.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      if (hasEnough?.() === true) return true;
    }
  } catch {
    // Bytes that are no UTF-8.
    return false;
  }
  if (state.isSound) parser.close();
  return state.isSound;
}
