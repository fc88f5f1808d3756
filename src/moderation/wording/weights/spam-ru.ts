import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of spam that a word adds to a comment in
 * ru. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const spamRu: WeightList = {
  words: `пишите 1.38
депозит 1.01
обучение 0.98
бесплатно 0.93
рублей 0.91
заработок 0.88
срочно 0.80
набор 0.69
vulkan 0.67
казино 0.67
в лс 0.63
лс 0.63
отправьте 0.63
заработок от 0.62
пиши 0.61
прибыли 0.57
бонус 0.56
онлайн казино 0.56
первый депозит 0.56
в личку 0.49
личку 0.49
пишите в 0.47
предоставляем 0.45
bot 0.38
dengi 0.38
dengi legko 0.27
legko 0.27
без вложений 0.26
вложений 0.26
казино вулкан 0.26
рублей в 0.26
legko top 0.19`,
  stems: `зараб 1.54
пишит 1.38
беспл 1.25
обуче 1.19
депоз 1.10
рубле 0.91
срочн 0.80
vulka 0.67
казин 0.67
прибы 0.63
крипт 0.56
ставк 0.43
вложе 0.26
предл 0.15`,
};
