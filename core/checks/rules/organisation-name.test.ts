import {
  inEnglish,
  measureText,
  organisation,
  paragraph,
  plan,
  project,
  record,
  ref,
  section,
} from '../../records/testing';
import { checkRule } from '../testing';
import rule from './organisation-name';

const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));
const commerce = organisation('o1', { name: '自贡市商务局', shortName: '市商务局' });
const industry = organisation('o2', { name: '自贡市经济和信息化局', shortName: '市经信局', aliases: ['经信局'] });
const university = organisation('o3', { name: '四川理工学院' });
const association = organisation('o4', {
  name: 'Zigong Lantern Industry Association',
  shortName: 'Lantern Association',
});
const culture = organisation('o5', { name: 'Zigong Culture Bureau', shortName: 'Culture Bureau' });
const near = (name: string, right: string): string => `“${name}”与台账中的“${right}”只差一点，请核对单位名称。`;
const missing = (name: string): string => `“${name}”承担了任务，但单位台账里没有，请补登或改用台账中的名称。`;

checkRule(rule, {
  quiet: {
    台账里的名称: plan(commerce, industry, text('（牵头单位：自贡市商务局；配合单位：市经信局、商务局）')),
    没有单位台账: plan(text('（牵头单位：市财政局）')),
    没有承担任务: plan(commerce, text('据市统计局统计，市财政局已安排资金。')),
    不指具体单位: plan(
      commerce,
      text('（各县（区）人民政府、有关部门负责）（牵头单位：各有关单位）由政府牵头，由主管部门负责，由龙头企业牵头。'),
    ),
    别的部门不是写错: plan(commerce, text('会同市教育局、省商务厅、市体育局做好工作，商务部支持。')),
    简写: plan(organisation('o1', { name: '自贡市文化广播电视和旅游局' }), text('（市文广旅局牵头）')),
    台账里另有其名: plan(university, project('p1', { name: '四川理公学院' }), text('四川理公学院')),
    简称台账: plan(
      commerce,
      record('abbreviation', 'a1', { short: '市金融办', full: '市金融工作办公室' }),
      text('（市金融办负责）'),
    ),
    职务和动词: plan(organisation('o1', { name: '工信局' }), text('市工信局长举办活动，工信办理事项。')),
    级别不同: plan(organisation('o1', { name: '工信局' }), text('省工信厅支持。')),
    引用: plan(university, section('s', paragraph('与', ref('o3', 'name'), '合作'))),
    'known names': plan(
      inEnglish,
      association,
      culture,
      text('The Lantern Industry Association (lead: Culture Bureau; support: Lantern Association) meets.'),
    ),
    'nobody in particular': plan(inEnglish, culture, text('(lead: relevant departments) led by the government')),
  },
  speaks: {
    局写成厅: [plan(industry, text('（牵头单位：市经信厅）')), [`b0: ${near('市经信厅', '市经信局')}`]],
    没有级别的名称: [plan(industry, text('由经信委牵头。')), [`b0: ${near('经信委', '经信局')}`]],
    写错一字: [plan(commerce, text('与自贡市商物局合作。')), [`b0: ${near('自贡市商物局', '自贡市商务局')}`]],
    漏字: [plan(commerce, text('自贡商务局落实。')), [`b0: ${near('自贡商务局', '自贡市商务局')}`]],
    多字: [plan(university, text('与四川理工科学院签约')), [`b0: ${near('四川理工科学院', '四川理工学院')}`]],
    地名写错: [
      plan(commerce, text('“贡市商务局”、责贡市商务局')),
      [`b0: ${near('贡市商务局', '自贡市商务局')}`, `b0: ${near('责贡市商务局', '自贡市商务局')}`],
    ],
    标题里: [
      plan(university, section({ id: 's', heading: '四川理公学院' }, measureText('m1', '支持四川理公学院'))),
      [`s: ${near('四川理公学院', '四川理工学院')}`, `b1: ${near('四川理公学院', '四川理工学院')}`],
    ],
    两个都像: [
      plan(
        organisation('o1', { name: '彩灯行业协会' }),
        organisation('o2', { name: '彩灯企业协会' }),
        text('彩灯产业协会'),
      ),
      [`b0: ${near('彩灯产业协会', '彩灯行业协会 / 彩灯企业协会')}`],
    ],
    台账里没有: [
      plan(commerce, text('（牵头单位：市财政局、市商务局；责任单位：市水务局等）', '由市财政局负责。')),
      [`b0: ${missing('市财政局')}`, `b0: ${missing('市水务局')}`],
    ],
    括号里: [
      plan(commerce, text('（市商务局牵头，市财政局、市税务局配合）（市住房城乡建设局等部门按职责分工负责）')),
      [`b0: ${missing('市财政局')}`, `b0: ${missing('市税务局')}`, `b0: ${missing('市住房城乡建设局')}`],
    ],
    'spelt wrong': [
      plan(inEnglish, association, culture, text('The Zigong Lantern Industry Associaton (lead: Culture Burau).')),
      [
        'b0: “Zigong Lantern Industry Associaton” is nearly “Zigong Lantern Industry Association” of the register; check the name.',
        'b0: “Culture Burau” is nearly “Culture Bureau” of the register; check the name.',
      ],
    ],
    'not registered': [
      plan(
        inEnglish,
        culture,
        text('(lead: Finance Bureau; support: the Culture Bureau)', 'led by the Ministry of Commerce'),
      ),
      [
        'b0: “Finance Bureau” has something to do but is not in the register of organisations.',
        'b1: “Ministry of Commerce” has something to do but is not in the register of organisations.',
      ],
    ],
  },
});
