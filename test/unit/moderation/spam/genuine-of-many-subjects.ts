import type { Submission } from '../../../../src/moderation/index.ts';

/** Honest comments that the rules were not written for: own sentences, read once the rules stood. All must be approved. */
export const GENUINE_OF_MANY_SUBJECTS: readonly (string | Submission)[] = [
  {
    body: 'I was at the square that evening and counted eleven buses, not four.',
    name: 'Wadih',
    website: 'https://wadih-writes.example',
  },
  {
    body: 'Could you publish the full list of the donors? The ministry promised it in June.',
    name: 'Anna Berg',
    website: 'https://stadtgeschichten.example.de',
  },
  {
    body: 'Very good article. I only miss the role of the French mandate in the land register.',
    name: 'Prof. Habib',
    website: 'https://habib-history.example.edu',
  },
  {
    body: 'Thank you for this. My mother cried when she read it.',
    name: 'Layal',
    website: 'https://layal-cooks.example',
  },
  {
    body: 'I disagree with the author: rent control ruined our street.',
    name: 'Old Tenant',
    website: 'https://tenants-union.example.org',
  },
  { body: 'Nice photo!', name: 'Omar Fares', website: 'https://omarfares.example' },
  {
    body: 'Merci pour ce reportage sur les pêcheurs de Tyr, mon oncle est sur la troisième photo.',
    name: 'Rita',
    website: 'https://carnet-de-rita.example',
  },
  {
    body: 'Excelente reportaje sobre el agua de Zahlé, viví allí diez años.',
    name: 'Pilar',
    website: 'https://pilar.example.es',
  },
  {
    body: 'Спасибо за статью, но в 1915 году город назывался иначе.',
    name: 'Ирина',
    website: 'https://irina.example.ru',
  },
  {
    body: 'شكرا على المقال، لكن الصورة ليست من صيدا بل من صور.',
    name: 'Hadi',
    website: 'https://hadi.example',
  },
  'Does anybody know a good dentist in Saida who still takes liras?',
  'The new app of the bank shows my account as empty, the old website worked.',
  'Buy local, the farmers of the Bekaa need it more than the importers.',
  'Sale of the port to a foreign company is treason, cheap or not.',
  'I earn 900 euro a month as a nurse and my rent is 600.',
  'If you want to help: Red Cross account LB12 3456, they publish their books.',
  'Follow the money and you will find the minister.',
  'Visit the museum before they close it.',
  'Join us on Sunday at the square, bring a flag and water.',
  'They promised jobs, loans and houses. We got speeches.',
  'The poker face of the prime minister says it all. Jackpot for the banks.',
  'Crypto is a casino with worse drinks.',
  'Мне 88 лет, и такого я не видел.',
  'Bang, harga beras di pasar naik 20 persen minggu ini.',
  'Gaji guru 300 ribu per bulan, malu kita.',
  'Kredi kartı borcum maaşımdan fazla, bu mu refah?',
  'Meine Versicherung zahlt den Schaden nicht, und der Minister schweigt.',
  'O preço do gás subiu de novo e o salário não.',
  'Read chapter 3 of https://archive.example.org/land-law-1932.pdf before you shout.',
  'The full video of the debate: https://parliament.example.gov/video/2231',
];
