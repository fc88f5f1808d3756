import type { WeightList } from '../weights.ts';

/**
 * Written by `npm run fit`, then reviewed: points of spam that a word adds to a comment in
 * ru. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const spamRu: WeightList = {
  words: `vulkan 3.00
бесплатно 3.00
в лс 3.00
депозит 3.00
заработок 3.00
заработок от 3.00
казино 3.00
лс 3.00
набор 3.00
обучение 3.00
отправьте 3.00
пиши 3.00
пишите 3.00
рублей 3.00
срочно 3.00
прибыли 2.86
бонус 2.78
онлайн казино 2.78
первый депозит 2.78
в личку 2.47
личку 2.47
пишите в 2.35
предоставляем 2.26
bot 1.89
dengi 1.89
dengi legko 1.34
legko 1.34
казино вулкан 1.31
без вложений 1.29
вложений 1.29
рублей в 1.29
legko top 0.96
заработок онлайн 0.49`,
  stems: `vulka 3.00
беспл 3.00
депоз 3.00
зараб 3.00
казин 3.00
обуче 3.00
пишит 3.00
прибы 3.00
рубле 3.00
срочн 3.00
крипт 2.79
ставк 2.17
вложе 1.29
предл 0.73
телег 0.39`,
};
