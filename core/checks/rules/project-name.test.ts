import { inEnglish, measureText, paragraph, plan, project, ref, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './project-name';

const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));
const key = (...lines: readonly string[]) =>
  section({ id: 's', heading: '重点项目' }, ...lines.map((line) => paragraph(line)));
const world = project('p1', { name: '中华彩灯大世界' });
const park = project('p2', { name: 'China Lantern World' });
const missing = (name: string): string => `项目“${name}”不在项目台账中，请补登或改用台账中的名称。`;
const near = (name: string, right: string): string => `“${name}”与项目台账中的“${right}”只差一点，请核对项目名称。`;

checkRule(rule, {
  quiet: {
    台账里有: plan(world, text('建设“中华彩灯大世界”项目，投资70亿元建设中华彩灯大世界。')),
    没有项目台账: plan(text('建设“彩灯博物馆”项目')),
    引用: plan(world, section('s', paragraph('“', ref('p1', 'name'), '”项目'))),
    不是项目名称: plan(world, text('实施“千企升级”工程、“店小二”服务模式，推进“放管服”改革，加强“双创”项目制管理。')),
    投资没有说是什么: plan(world, text('投资70亿元建设一批重点项目，总投资3亿元，建设各类基地。')),
    项目一节的话: plan(world, key('总体安排：共10个项目。', '（一）产业类：如下。', '加快推进各项目建设。')),
    其他章节的冒号: plan(world, text('彩灯博物馆：由市文广旅局负责。')),
    部分名称是台账的: plan(world, text('“中华彩灯大世界一期”项目')),
    'known names': plan(inEnglish, park, text('the “China Lantern World” project and the pilot project')),
  },
  speaks: {
    引号里的项目: [plan(world, text('建设“彩灯博物馆”项目。')), [`b0: ${missing('彩灯博物馆')}`]],
    引号里带项目: [plan(world, text('实施《彩灯博物馆建设项目》。')), [`b0: ${missing('彩灯博物馆建设项目')}`]],
    投资多少建设: [
      plan(
        world,
        section(
          's',
          measureText('m1', '投资70亿元建设彩灯博物馆'),
          paragraph('与集团合作，投资约5亿元，新建彩灯会展中心，年底开工。'),
        ),
      ),
      [`b1: ${missing('彩灯博物馆')}`, `b2: ${missing('彩灯会展中心')}`],
    ],
    项目一节开头: [
      plan(world, key('彩灯博物馆：投资3亿元。', '1.彩灯会展中心。由市商务局负责。', '中华彩灯大世界：续建。')),
      [`b0: ${missing('彩灯博物馆')}`, `b1: ${missing('彩灯会展中心')}`],
    ],
    写错一字: [plan(world, text('建设中华花灯大世界。')), [`b0: ${near('中华花灯大世界', '中华彩灯大世界')}`]],
    'in English': [
      plan(
        inEnglish,
        park,
        text('Build the “Lantern Museum” project and the Lantern Valley Project.', 'Build China Lanten World.'),
        section(
          { id: 's2', heading: 'Key projects' },
          paragraph('Lantern Fair Centre: planned.'),
          paragraph('In detail: more.'),
        ),
      ),
      [
        'b0: The project “Lantern Museum” is not in the register of projects.',
        'b0: The project “Lantern Valley Project” is not in the register of projects.',
        'b1: “China Lanten World” is nearly “China Lantern World” of the register of projects; check the name.',
        'b2: The project “Lantern Fair Centre” is not in the register of projects.',
      ],
    ],
  },
});
