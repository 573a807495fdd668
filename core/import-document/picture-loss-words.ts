import type { Words } from '#core/model';
import type { PictureLoss } from './old-picture';

/** A picture that stays behind, in words: “名称”：为什么. */
export const PICTURE_LOSS: Readonly<Record<PictureLoss, Words>> = {
  format: {
    'zh-CN': '“{name}”：不是完好的 PNG 或 JPEG 图片，请另存为 PNG 后插入',
    en: '“{name}”: no whole PNG or JPEG; save it as PNG and insert it',
  },
  'too-large': {
    'zh-CN': '“{name}”：太大，请缩小后插入',
    en: '“{name}”: too large; make it smaller and insert it',
  },
  'too-many': {
    'zh-CN': '“{name}”：所有图片合起来超过了一份计划的上限',
    en: '“{name}”: all pictures together are more than a plan may hold',
  },
  linked: {
    'zh-CN': '“{name}”：文件里只有链接，没有图片本身',
    en: '“{name}”: the file only links to it and does not hold it',
  },
  altered: {
    'zh-CN': '“{name}”：在 Word 中裁剪、旋转或翻转过，请按看到的样子另存为图片后插入',
    en: '“{name}”: cropped, turned or mirrored in Word; save it as it looks and insert it',
  },
  grouped: {
    'zh-CN': '“{name}”：是组合图形的一部分，请把整个图形另存为图片后插入',
    en: '“{name}”: part of a drawing of several things; save the whole drawing as a picture and insert it',
  },
  deleted: { 'zh-CN': '“{name}”：修订中已删除', en: '“{name}”: taken out by a tracked change' },
  'in-box': { 'zh-CN': '“{name}”：在文本框中', en: '“{name}”: in a text box' },
  'in-note': { 'zh-CN': '“{name}”：在脚注或尾注中', en: '“{name}”: in a footnote or endnote' },
};
