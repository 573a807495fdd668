import type { Picture, SectionId } from '#core/model';
import { inlineText } from '#core/derive';
import type { Plan } from '#core/records';
import { rule, type Spot } from '../rule';

type Params = Readonly<Record<string, never>>;

/** The caption of a picture that neither it nor an alternative text says anything of. */
function unnamed(plan: Plan, section: SectionId, { alt = '', children: [caption] }: Picture): readonly Spot<Params>[] {
  const text = inlineText(plan, caption.children);
  if (alt.trim() !== '' || text.trim() !== '') return [];
  return [{ at: { section, block: caption.id, start: 0, end: text.length }, params: {} }];
}

export default rule({
  id: 'P55',
  name: 'picture-without-words',
  level: 'to-fill',
  over: 'section',
  find: ({ id, prose }, { plan }) =>
    prose.flatMap((block) => (block.type === 'picture' ? unnamed(plan, id, block) : [])),
  words: {
    'zh-CN': {
      title: '图片没有图题，也没有替代文字',
      why: '看不见图片的人和读屏软件只能靠文字知道图中是什么；没有图题，正文也无法引用它。',
      bad: '一张地图，图题和替代文字都空着',
      good: '一张地图，图题“产业园区布局图”',
      say: () => '这张图片既没有图题，也没有替代文字，请写明图中是什么。',
    },
    en: {
      title: 'Picture without a caption and without alternative text',
      why: 'Who cannot see the picture, or has it read aloud, learns from words alone what it shows; and the text cannot refer to a figure without a name.',
      bad: 'A map whose caption and alternative text are empty',
      good: 'A map with the caption “Industrial parks”',
      say: () => 'This picture has neither a caption nor alternative text; say what it shows.',
    },
  },
});
