import { inEnglish, organisation, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './vague-owner';

const says = (text: string) => plan(section('s', paragraph(text)));

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    写明单位: says('市商务局负责，市文广旅局配合'),
    有牵头单位: says('市商务局会同有关部门组织实施，市商务局等有关部门负责，市财政局和有关部门按职责分工负责'),
    不是责任: says('经有关部门批准，向有关部门报告，有关部门出台的政策，各有关部门要高度重视'),
    English: plan(
      inEnglish,
      section('s', paragraph('Commerce with the relevant departments; report to the departments concerned')),
    ),
  },
  speaks: {
    有关部门负责: [
      says('由有关部门负责。相关单位牵头，各有关部门按职责分工负责'),
      [
        'b0: “有关部门”没有写明是哪个单位。',
        'b0: “相关单位”没有写明是哪个单位。',
        'b0: “各有关部门”没有写明是哪个单位。',
      ],
    ],
    责任单位: [says('（责任单位：市级有关部门）'), ['b0: “市级有关部门”没有写明是哪个单位。']],
    单位名称: [plan(organisation('o1', { name: '相关部门' })), ['o1: “相关部门”没有写明是哪个单位。']],
    'relevant departments': [
      plan(
        inEnglish,
        section('s', paragraph('(lead: relevant departments) The competent authorities are responsible.')),
      ),
      [
        'b0: “relevant departments” names nobody; say which unit.',
        'b0: “The competent authorities” names nobody; say which unit.',
      ],
    ],
  },
});
