import { at, ownList } from '../list.ts';

/**
 * Protected groups by their neutral names, never evidence by themselves. Severity 2 always names people; severity 1 is
 * also an adjective ("Syrian", "gay") and names people where no institution or thing follows.
 */
export const groups = ownList(
  'en',
  'group',
  at(2, ['women|woman|girls|ladies|females|feminist{,s}|mothers|housewives|single mothers|working mothers'], {
    group: 'women',
  }),
  at(1, ['female|girl'], { group: 'women' }),
  at(
    2,
    [
      '{gay,trans,queer,lgbt,lgbtq,transgender,homosexual,lesbian,bisexual,bi,intersex,asexual,nonbinary} {people,folks,men,women,persons,guys,kids,youth}|gays|homosexuals|lesbians|bisexuals|transgenders|transsexuals|transvestites|queers|trans woman|trans man|drag queens|non binary people|transwomen|transmen|same sex couples|gay couples',
    ],
    { group: 'lgbt' },
  ),
  at(
    1,
    [
      'gay|homosexual|lesbian|bisexual|trans|transgender|transsexual|lgbt|lgbtq|queer|transgendered|nonbinary|homosexuality',
    ],
    {
      group: 'lgbt',
    },
  ),
  at(
    2,
    [
      'blacks|black {people,folks,men,women,guys,person,man,woman,kids,girls,boys,youth,youths}|africans|african american{,s}|afro americans|negroes|people of color|people of colour|colored people|coloured people|coloureds|dark skinned people|brown people|aboriginal{,s}|aborigines|indigenous people{,s}|native americans|first nations people|maoris|maori|inuit',
    ],
    { group: 'black' },
  ),
  at(1, ['black|african|negro|native american|indigenous'], { group: 'black' }),
  at(2, ['jews|jewish people|hebrews|orthodox jews|hasidic jews'], { group: 'jews' }),
  at(1, ['jew|jewish'], { group: 'jews' }),
  at(2, ['muslims|moslems|muslim people|islamic people|mohammedans|muslim women|muslim men'], {
    group: 'muslims',
  }),
  at(1, ['muslim|moslem|islam'], { group: 'muslims' }),
  at(
    2,
    [
      'christians|catholics|copts|maronites|orthodox christians|protestants|evangelicals|mormons|quakers|jehovah s witnesses|hindus|sikhs|buddhists|atheists|zoroastrians|baha is|bahais|jains|pagans|believers|unbelievers',
    ],
    { group: 'christians' },
  ),
  at(1, ['christian|catholic|copt|coptic|maronite|mormon|hindu|sikh|buddhist|atheist'], {
    group: 'christians',
  }),
  at(
    2,
    [
      'arabs|palestinians|syrians|egyptians|iraqis|saudis|moroccans|algerians|tunisians|yemenis|bedouin{,s}|jordanians|libyans|emiratis|kuwaitis|qataris|omanis|bahrainis|sudanese people|berbers|amazighs|gulf arabs|north africans|middle easterners|lebanese people',
    ],
    { group: 'arabs' },
  ),
  at(
    1,
    [
      'arab|arabic|palestinian|syrian|lebanese|egyptian|iraqi|saudi|moroccan|algerian|tunisian|yemeni|jordanian|libyan|emirati|kuwaiti|qatari|omani|bahraini|sudanese|middle eastern|north african',
    ],
    { group: 'arabs' },
  ),
  at(
    2,
    [
      'immigrants|migrants|refugees|foreigners|asylum seekers|illegals|illegal immigrants|illegal aliens|newcomers|expats|undocumented people|boat people|guest workers|displaced people|foreign workers|migrant workers',
    ],
    { group: 'migrants' },
  ),
  at(1, ['immigrant|migrant|refugee|foreigner|asylum seeker|illegal immigrant|illegal alien'], {
    group: 'migrants',
  }),
  at(
    2,
    [
      'disabled {people,person,folks,men,women,kids,children,persons}|autistic {people,person,kids,children}|autistics|{blind,deaf,mute,handicapped,paralysed,paralyzed,mentally ill,mentally disabled,physically disabled,deaf mute,bipolar,schizophrenic,neurodivergent,short,obese,overweight} {people,person,kids,children,folks}|{people,person,persons,those,kids,children} with {disabilities,a disability,autism,down syndrome,special needs,mental illness,mental illnesses,aids,hiv,dwarfism,epilepsy}|the {disabled,handicapped,blind,deaf,mentally ill,mentally disabled,elderly,infirm}|wheelchair users|schizophrenics|epileptics|amputees|dwarfs|dwarves|people in wheelchairs|special needs kids|hiv positive people|old people|elderly people|the elderly|pensioners|seniors',
    ],
    { group: 'disabled' },
  ),
  at(1, ['disabled|handicapped|autistic'], { group: 'disabled' }),
  at(
    2,
    [
      'asians|indians|pakistanis|filipinos|filipinas|bangladeshis|bengalis|koreans|vietnamese people|chinese people|japanese people|thais|malays|indonesians|cambodians|mongolians|tibetans|uyghurs|uighurs|rohingya{,s}|sri lankans|tamils|sinhalese|nepalis|nepalese people|burmese people|taiwanese people|south asians|east asians|dalits|kashmiris|punjabis|chinese tourists',
    ],
    { group: 'asians' },
  ),
  at(
    1,
    [
      'asian|chinese|indian|japanese|pakistani|filipino|bangladeshi|bengali|korean|vietnamese|thai|indonesian|nepali|nepalese|burmese|taiwanese|cambodian|tamil',
    ],
    { group: 'asians' },
  ),
  at(
    2,
    [
      'israelis|persians|iranians|russians|americans|kurds|turks|armenians|latinos|latinas|mexicans|hispanics|gyps{ies,y people}|roma people|romanies|sinti|travellers|irish travellers|white {people,folks,men,women,guys}|whites|nigerians|somalis|somalians|afghans|afghanis|romanians|poles|ukrainians|albanians|serbs|croats|bosnians|bosniaks|kosovars|bulgarians|hungarians|greeks|italians|spaniards|germans|french people|brits|britons|english people|irish people|scots|eritreans|ethiopians|kenyans|ghanaians|congolese people|senegalese people|haitians|cubans|puerto ricans|colombians|venezuelans|brazilians|hondurans|guatemalans|salvadorans|jamaicans|georgians|chechens|azeris|azerbaijanis|uzbeks|tajiks|kazakhs|lithuanians|latvians|slavs|balkan people|canadians|australians|swedes|danes|norwegians|finns|dutch people|belgians|portuguese people|chileans|argentinians|peruvians|rwandans|hutus|tutsis|zulus|yoruba{,s}|igbos|hausas|south africans|zimbabweans|pashtuns|hazaras|turkmens|circassians|assyrians|chaldeans',
    ],
    { group: 'nation' },
  ),
  at(
    1,
    [
      'israeli|persian|iranian|russian|american|kurd|kurdish|turk|turkish|armenian|latino|latina|mexican|hispanic|gypsy|roma|romani|white|nigerian|somali|afghan|afghani|romanian|pole|polish|ukrainian|albanian|serb|serbian|croatian|bosnian|bulgarian|hungarian|greek|italian|irish|eritrean|ethiopian|kenyan|ghanaian|haitian|cuban|colombian|venezuelan|brazilian|jamaican|chechen|azeri|slav|slavic|eastern european|eastern europeans|south american|rwandan|pashtun|hazara',
    ],
    { group: 'nation' },
  ),
  at(
    2,
    [
      'shias|shiites|shi ites|sunnis|alawites|alawis|druze|ismailis|yazidis|yezidis|ahmadis|ahmadiyyas|sufis|ibadis|zaydis|zaidis|wahhabis|salafis',
    ],
    { group: 'sect' },
  ),
  at(1, ['shia|shiite|sunni|alawite|alawi|ismaili|yazidi|ahmadi|sufi'], { group: 'sect' }),
  at(
    2,
    [
      'homeless people|poor people|the poor|the homeless|the unemployed|working class people|people on welfare|welfare recipients|single moms|low caste people|lower castes|the lower classes',
    ],
    { group: 'poor' },
  ),
);
