import { expect, it } from 'vitest';
import { withoutUnusedMedia } from '#core/model';
import { testPicture } from '../../../core/picture/testing';
import { media, paragraph, picture, plan, section } from '../../../core/records/testing';
import { isAsSent } from './is-as-sent';

it('a plan is as it went out also while undo keeps a picture that the text no longer shows', () => {
  const [shown, gone] = [testPicture(60, 40), testPicture(30, 30)];
  const now = plan(
    media(shown, gone),
    section({ id: 'sec0000001', heading: '布局' }, paragraph('见图。'), picture(shown.name)),
  );
  const sent = withoutUnusedMedia(now);
  expect(isAsSent(now, sent)).toBe(true);
  expect(isAsSent({ ...now, sections: [] }, sent)).toBe(false);
});
