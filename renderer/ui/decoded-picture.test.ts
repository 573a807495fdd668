import { expect, test } from 'vitest';
import { testPicture } from '../../core/picture/testing';
import { decodedPicture } from './decoded-picture';

test('a picture is made ready once, with the size it is stored in', () => {
  const { name, content } = testPicture(30, 20);
  const picture = decodedPicture(name, content);
  expect(picture).toMatchObject({ width: 30, height: 20 });
  expect(picture?.url).toMatch(/^blob:/);
  expect(decodedPicture(name, content)).toBe(picture);
});

test('a picture that is missing or damaged is none, until its content is there', () => {
  const { name, content } = testPicture(31, 20);
  expect(decodedPicture(name, undefined)).toBeUndefined();
  expect(decodedPicture(name, content.slice(0, 40))).toBeUndefined();
  expect(decodedPicture(name, '%')).toBeUndefined();
  expect(decodedPicture(name, content)).toMatchObject({ width: 31 });
});
