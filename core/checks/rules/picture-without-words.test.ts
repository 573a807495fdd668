import { inEnglish, picture, plan, ref, section, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './picture-without-words';

const name = `${'0'.repeat(64)}.png`;

checkRule(rule, {
  quiet: {
    有图题: plan(section('s', picture(name, { caption: '产业园区布局图' }))),
    有替代文字: plan(section('s', picture(name, { alt: '三个园区沿江分布' }))),
    图题是引用: plan(target('t1', { name: '年产值' }), section('s', picture(name, { caption: ref('t1', 'name') }))),
    没有图片: plan(section('s')),
  },
  speaks: {
    都空着: [plan(section('s', picture(name))), ['b2: 这张图片既没有图题，也没有替代文字，请写明图中是什么。']],
    只有空格: [
      plan(inEnglish, section('s', picture(name, { caption: ' ', alt: ' ' }))),
      ['b2: This picture has neither a caption nor alternative text; say what it shows.'],
    ],
    每张各说一次: [
      plan(section('s', picture(name), picture(name, { alt: '图' }), section('s2', picture(name)))),
      [
        'b2: 这张图片既没有图题，也没有替代文字，请写明图中是什么。',
        'b8: 这张图片既没有图题，也没有替代文字，请写明图中是什么。',
      ],
    ],
  },
});
