import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findWrongKey } from './find-wrong-key';

it('finds a key that is there twice in one object, however it is written', () => {
  expect(findWrongKey('{"a":1,"b":{"a":2},"a":3}')).toEqual({ key: 'a', isTwice: true });
  expect(findWrongKey('{"heading" : 1, "head\\u0069ng"\n:2}')).toEqual({ key: 'heading', isTwice: true });
  expect(findWrongKey('[{"a":1},{"a":2}]')).toBeUndefined();
  expect(findWrongKey('{"a":"a","b":["a","a"]}')).toBeUndefined();
  expect(findWrongKey('{"a":"\\"a\\":1","b":"{"}')).toBeUndefined();
});

it('finds keys that reach into the program', () => {
  expect(findWrongKey('{"sections":[{"\\u005f_proto__":{"x":1}}]}')).toEqual({ key: '__proto__', isTwice: false });
  expect(findWrongKey('{"constructor":{"prototype":{}}}')).toEqual({ key: 'constructor', isTwice: false });
});

it('finds nothing in what JSON itself writes', () => {
  const plain = fc.jsonValue().filter((value) => !/__proto__|constructor|prototype/.test(JSON.stringify(value)));
  fc.assert(fc.property(plain, (value) => findWrongKey(JSON.stringify(value, undefined, 2)) === undefined));
});
