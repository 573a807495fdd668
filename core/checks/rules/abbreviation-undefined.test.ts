import {
  inEnglish,
  organisation,
  paragraph,
  plan,
  record,
  ref,
  runInHeading,
  section,
  smallTable,
} from '../../records/testing';
import { checkRule } from '../testing';
import rule from './abbreviation-undefined';

const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));
const zone = record('abbreviation', 'a1', { short: '文创实验区', full: '国家文化产业创新实验区' });
const unknown = (short: string): string => `“${short}”没有说明全称，请在首次出现处写明。`;

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    人人都懂: plan(text('发展AI、5G和VR，研发投入占GDP的3%，创建AAAA级景区，适用ISO9001和GB/T 9704，Ⅱ期和II期。')),
    括号里说明: plan(text('与国际灯光节协会（ILFA）合作，ILFA提供标准。')),
    英文全称在前: plan(text('国际灯光节协会（International Lantern Fair Association，ILFA）')),
    先用后说明由另一条规则管: plan(text('与ILFA合作。', '国际灯光节协会（ILFA）')),
    简称在前: plan(text('推广LXP（彩灯交换平台）。')),
    后文说明是什么的简称: plan(text('LXP是彩灯交换平台的英文简称。')),
    型号和网址: plan(text('采用LX-2000型设备，见www.LXP.cn，编号M-19-23。')),
    法规名称里: plan(text('依据《关于LXP的通知》')),
    单位台账已有: plan(organisation('o1', { name: '国际灯光节协会', shortName: 'ILFA' }), text('与ILFA合作。')),
    中文简称已写明: plan(zone, text('国家文化产业创新实验区（以下简称“文创实验区”）', '文创实验区支持园区。')),
    正文有全称: plan(zone, text('国家文化产业创新实验区统筹。', '文创实验区支持园区。')),
    引用带出全称: plan(zone, section('s', paragraph('', ref('a1', 'full'), '统筹，文创实验区支持园区。'))),
    有简称表: plan(zone, text('文创实验区支持园区。'), section({ id: 's2', heading: '简称表' })),
    只是别的词的一部分: plan(zone, text('某文创实验区支持园区。')),
    太短不看: plan(record('abbreviation', 'a1', { short: '园区', full: '彩灯文化创意产业园区' }), text('园区建设。')),
    'everybody knows': plan(
      inEnglish,
      text('The UK and the EU grow their GDP by R&D; SMEs and the CEO of HSBC agree.'),
    ),
    'a line in capitals': plan(inEnglish, text('NATIONAL LANTERN INDUSTRY ACTION PLAN')),
    'words first': plan(inEnglish, text('the Data Governance Body (DGB); the DGB meets', 'DGBs meet')),
    listed: plan(inEnglish, text('Work with the DGB.', 'DGB: Data Governance Body')),
  },
  speaks: {
    没有说明: [plan(text('加强与ILFA的合作，ILFA提供支持。', 'ILFA')), [`b0: ${unknown('ILFA')}`]],
    标题里: [
      plan(section({ id: 's1', heading: '与ILFA合作' }), section('s2', runInHeading('ILFA'))),
      [`s1: ${unknown('ILFA')}`],
    ],
    表格里: [plan(section('s', smallTable({}, ['单位', '任务'], ['LXPA', '建设']))), [`b7: ${unknown('LXPA')}`]],
    台账里的简称: [
      plan(zone, text('由文创实验区支持园区，文创实验区指导。')),
      ['b0: “文创实验区”是“国家文化产业创新实验区”的简称，正文中没有说明。'],
    ],
    台账里的英文简称: [
      plan(record('abbreviation', 'a1', { short: 'ILFA', full: '国际灯光节协会' }), text('与ILFA合作。')),
      ['b0: “ILFA”是“国际灯光节协会”的简称，正文中没有说明。'],
    ],
    'in English': [
      plan(inEnglish, text('Guidance by the ODBX and three FTXs.')),
      [
        'b0: “ODBX” is not explained; write it out where it first appears.',
        'b0: “FTX” is not explained; write it out where it first appears.',
      ],
    ],
    'the register says what it is': [
      plan(
        inEnglish,
        record('abbreviation', 'a1', { short: 'Experimental Zone', full: 'National Cultural Innovation Zone' }),
        text('The Experimental Zone guides the parks.'),
      ),
      ['b0: “Experimental Zone” stands for “National Cultural Innovation Zone”, which the text does not say.'],
    ],
  },
});
