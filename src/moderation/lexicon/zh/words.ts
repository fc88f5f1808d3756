import { ownWords } from '../list.ts';
import { spaced as phrases } from './spaced.ts';

const spaced = (words: string): readonly string[] => [phrases(words)];

/** Function words by role. Only the longest: single characters are parts of other words. */
export const words = [
  ownWords('zh', 'first_person', spaced('我|我们|我們|咱们|俺')),
  ownWords('zh', 'second_person', spaced('你|您|你们|你們|妳')),
  ownWords('zh', 'third_person', spaced('他|她|他们|她们|它们|他們|有人|有些人|政府|某人|谁|那些人|人们')),
  ownWords(
    'zh',
    'negation',
    spaced(
      '不比|没有人|没人|不是|不会|不能|不应该|不该|从不|从来不|永远不|绝不|并不|并非|没有|別|别|不要|不可以|不许|决不|反对|一点也不|一点都不|毫不|不值得|不讨厌|不恨|不希望|不想',
    ),
  ),
  ownWords('zh', 'reporting', spaced('说|說|写|称|称呼|叫|骂|喊|声称|表示|认为|听到|看到')),
  ownWords(
    'zh',
    'mention',
    spaced(
      '再说|你骂|当作|当成|视为|不应该允许|不允许|不能允许|说你|还在让|说要|说出|说道|说着|写出|发布|发送|容忍|诸如|之类|这样的话|这种话|言论|威胁|称为|称作|称呼|叫我|骂我|喊我|把我叫|称我|当你说|如果你说|你说|你竟然说|有人说|人说|坚持|呼吁|鼓吹|宣扬|帖子|评论|留言|信息|消息|停止|不要再|别再|起诉|封号|屏蔽|举报|还在让|歧视|偏见|都说',
    ),
  ),
  ownWords(
    'zh',
    'condemning',
    spaced(
      '错误|不对|歧视|偏见|仇恨言论|仇恨|种族主义|谴责|反对|可耻|不可接受|无法接受|不能接受|难过|沮丧|伤心|痛心|法庭|起诉|坐牢|监狱|封号|屏蔽|拉黑|封禁|举报',
    ),
  ),
  ownWords('zh', 'intent', spaced('要|想|会|将|应该|必须|应当|得|就该|该|应|打算|准备|考虑|希望|祈祷|愿')),
  ownWords('zh', 'every', spaced('所有|全部|每个|每一个|任何|一切|全都|统统')),
  ownWords(
    'zh',
    'copula',
    spaced(
      '是|都是|就是|全是|真是|真的是|简直是|绝对是|只是|不过是|只不过是|很|非常|极其|极度|太|真|都|全都|完全|如此|那么|这么|就|最',
    ),
  ),
  ownWords('zh', 'speaker', spaced('我是|我真是|我就是|我觉得自己')),
];
