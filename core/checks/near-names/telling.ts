/** Names that differ in one of these mean different things: 第一小学 and 第二小学, 南区 and 北区, 市商务局 and 省商务局. */
const CLASSES: readonly string[] = [
  '一二三四五六七八九十百0123456789甲乙丙丁ABCDⅠⅡⅢ',
  '东西南北中上下前后左右内外里',
  '大小新老旧高低初',
  '省市县区州镇乡村国',
  '正副总分子主',
  '公私',
];
/** Where the levels stand in the list. */
const LEVELS = 3;
const kinds = new Map(CLASSES.flatMap((chars) => Array.from(chars, (char) => [char, chars] as const)));

/** Whether putting one character for the other makes another name rather than a wrong one. */
export const tellsApart = (one: string, other: string): boolean =>
  kinds.has(one) && kinds.get(one) === kinds.get(other);

/** Characters that make another name of one when they come to it: 副, 第二, 新区. Those of a level do not: 自贡商务局 is 自贡市商务局. */
const ADDS = CLASSES.filter((_, index) => index !== LEVELS).join('');
export const makesAnother = (char: string): boolean => ADDS.includes(char);

/** What departments are for, as their names have it: one of these in place of another is another department. */
const DEPARTMENTS = new Set(
  `财政 教育 体育 农业 林业 商务 水利 水务 民政 民族 民宗 司法 公安 审计 统计 税务 科技 科学 工信 经信 发改 人社 住建 交通 交运 文旅 文化 文体
  文广 旅游 卫健 卫生 医保 应急 市监 工商 质监 环保 生态 规划 国土 自然 城管 城建 国资 金融 粮食 粮储 物价 信访 外事 外经 侨务 扶贫
  乡村 海洋 渔业 畜牧 气象 地震 邮政 烟草 盐务 档案 机关 政务 数据 大数据 经贸 经合 招商 投促 口岸 航务 海事 铁路 民航 能源 煤炭 电力
  药监 食药 知识 版权 广电 新闻 网信 宣传 组织 统战 编办 政法 党校 妇联 工会 共青 文联 社科 科协 残联 工商联`
    .trim()
    .split(/\s+/),
);

/** Whether a name holds the word of another department where the right one has its own. */
export function isOtherDepartment(right: string, typed: string): boolean {
  const stem = (name: string): string => name.slice(-3, -1);
  return stem(right) !== stem(typed) && DEPARTMENTS.has(stem(typed)) && DEPARTMENTS.has(stem(right));
}

const PLACES = new Set(
  `北京 天津 河北 山西 内蒙 辽宁 吉林 黑龙 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃
  青海 宁夏 新疆 香港 澳门 台湾 成都 绵阳 自贡 宜宾 南充 杭州 宁波 温州 苏州 无锡 常州 扬州 徐州 南京 南通 南昌 南宁 广州 深圳 惠州 梅州
  福州 泉州 漳州 郑州 兰州 柳州 桂林 长沙 长春 沈阳 大连 济南 青岛 合肥 武汉 太原 西安 西宁 昆明 贵阳 海口 东莞 佛山 珠海 中国 华东 华南
  华北 华中 西南 西北 东北 东南 国家 全国 世界 国际`
    .trim()
    .split(/\s+/),
);

/** Whether two names begin with two known places: 江西师范大学 and 江苏师范大学. */
export const isOtherPlace = (right: string, typed: string): boolean =>
  right.slice(0, 2) !== typed.slice(0, 2) && PLACES.has(right.slice(0, 2)) && PLACES.has(typed.slice(0, 2));

/** Whether a name begins with a place, so that its first character belongs to it: 自贡市…, 四川…. */
export const beginsWithPlace = (name: string): boolean =>
  /^[^省市县区州镇乡]{2,3}[省市县区州镇乡]/.test(name) || PLACES.has(name.slice(0, 2));
