import type { Grammar } from './grammar.ts';

/** What guests write on any day, under articles about a town. */
export const EVERYDAY: Grammar = {
  comment: [
    '{open} {point}',
    '{open} {point} {end}',
    '{point} {end}',
    '{point}',
    '{own} {point}',
    '{own} {end}',
    '{open} {own} {end}',
    '{brief}',
  ],
  open: [
    'Thank you for this.',
    'Interesting piece, though I miss the figures.',
    'I read this twice.',
    'Not sure I agree.',
    'Finally somebody writes about it.',
    'With respect, the author is wrong here.',
    'This is what I like about this paper.',
  ],
  point: [
    'The {{library|market hall|swimming pool|bus line|school kitchen}} {{costs|would cost}} more than the article says, because {reason}.',
    'My impression is that {reason}, and nobody in the council wants to say so.',
    'If {reason}, then why was the {{library|market hall|bus line|bakery}} closed in {month}?',
    'Other towns solved this {{ten|twenty}} years ago: {solution}.',
    'I would rather have {{trees|benches|a playground|a doctor}} than another {{car park|shop|hotel}}.',
    'The photographs from {month} say more than the text.',
  ],
  own: [
    'I have lived here for {{six|eleven|thirty}} years and it was never different.',
    'My {{mother|son|neighbour|colleague}} works there and tells another story.',
    'We took the {{bus|train|ferry}} on {{Monday|Tuesday|Saturday}} and waited for {{twenty|forty|fifty}} minutes.',
    'As a {{teacher|nurse|baker|driver|student}} I see this every day.',
  ],
  reason: [
    'the roof has to be made new anyway',
    'half of the seats stay empty in {month}',
    'the contract ends in {month}',
    'the people who need it cannot get there',
    'rents have doubled since {month}',
    'nobody asked the neighbours',
  ],
  solution: [
    'they asked everybody first',
    'one ticket for all buses',
    'no cars on Sundays',
    'longer hours in {month}',
  ],
  end: [
    'What do others think?',
    'I would like to read more about the costs.',
    'Let us see what {month} brings.',
    'That is all I wanted to say.',
    'Otherwise well written.',
  ],
  brief: [
    'Well put.',
    'Agreed.',
    'Good point about the {{buses|rents|roof|costs}}.',
    'Thanks, very helpful.',
    'I doubt it.',
  ],
  month: ['January', 'March', 'May', 'August', 'October', 'December'],
};
