/** Names that guests type, by language; empty: most type none. */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: [
    '',
    '',
    'Tom',
    'Sarah M.',
    'a neighbour',
    'Grace',
    'Old Pete',
    'J. Walker',
    'Nadia',
    'Rob from the hill',
    'Ellen',
  ],
  de: ['', '', 'Petra', 'Jens K.', 'Anwohner', 'Ulla', 'M. Brandt', 'Leserin'],
  ar: ['', '', 'سامر', 'أم علي', 'ليلى', 'مواطن', 'رنا', 'خالد'],
  arabizi: ['', '', 'Rami', 'Maya', 'abou ali', 'Jad', 'nour'],
  fr: ['', '', 'Claire', 'Un riverain', 'Hugo', 'Mme Petit', 'Samia'],
  es: ['', '', 'Lucía', 'Paco', 'Una vecina', 'Andrés', 'Maribel'],
};

/** Names that who posts adverts rotates. */
export const ADVERTISERS: readonly string[] = [
  'Anna Bell',
  'Mark T',
  'Olga',
  'Happy Jane',
  'Daniel',
  'Mrs Rose',
  'kevin88',
  'Lina',
  'Sofia Grant',
  'Ben',
  'Carla',
  'Reader',
  '',
];
