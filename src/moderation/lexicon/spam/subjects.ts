import { normalise } from '../../normalise/index.ts';

/**
 * What spammers call themselves, and name their hosts after: subjects, goods and services instead of a person.
 * Everyday nouns: evidence only as a name or a host, never in a comment. Left out: nouns that are also first or family
 * names (Art, Rose, Baker). Normalised spellings, singular; source: own, MIT.
 */
const ENGLISH =
  // home, building, garden
  'visa residency apartments transplant plumber lesson iptv subscription mortgage home house apartment condo kitchen bathroom bedroom basement garage garden gardening lawn landscaping patio deck fence fencing roof roofing roofer gutter siding window door floor flooring tile carpet paint painting painter plumber plumbing electrician electrical hvac heating cooling furnace conditioner conditioning insulation renovation remodel remodeling remodelling improvement decor decorating decoration furniture sofa couch mattress bed chair table desk lamp lighting curtain blind appliance fridge refrigerator freezer washer dryer oven stove vacuum cleaner cleaning maid janitorial pest exterminator termite mover moving storage locksmith security alarm camera cctv contractor construction builder concrete paving driveway pool spa sauna solar panel generator tool toolbox hardware machinery equipment scaffolding tree removal junk waste water filter purifier ' +
  // cars, transport
  'car cars auto autos automobile automotive vehicle truck van suv motorcycle motorbike bike bicycle scooter boat yacht rv trailer tire tyre wheel brake engine transmission windshield towing mechanic dealership dealer leasing rental rentals limo limousine taxi cab chauffeur shuttle parking driving wrecker ' +
  // money, law, business
  'insurance mortgage loan lending lender credit debt finance financial financing bank banking money cash payday tax taxes accounting accountant bookkeeping payroll investment investing investor stock stocks trading trader forex crypto cryptocurrency bitcoin gold silver bullion retirement pension annuity wealth fund funding bankruptcy lawyer lawyers attorney attorneys law legal lawsuit litigation injury accident divorce custody immigration visa notary patent trademark business businesses company companies corporate enterprise startup franchise entrepreneur entrepreneurship marketing advertising advertisement seo sem ppc backlink backlinks traffic branding logo agency consulting consultant consultancy outsourcing staffing recruitment recruiting hiring career careers job jobs employment resume freelance freelancer management manager leadership training trainer coaching certification procurement logistics shipping freight cargo courier export import wholesale supplier manufacturer manufacturing factory industrial industry warehouse packaging printing signage promotional realtor realty estate property properties ' +
  // health, body
  'health healthy healthcare medical medicine clinic hospital doctor dentist dental dentistry orthodontist implant veneer chiropractor chiropractic physiotherapy physiotherapist therapy therapist counseling counselling psychologist psychiatrist nursing nurse caregiver pharmacy pharmacist drug drugs pill pills tablet tablets vitamin vitamins supplement supplements protein keto diet dieting weight slimming fat burner cleanse detox fitness gym workout yoga pilates massage reflexology acupuncture ayurveda homeopathy herbal herb remedy cure treatment surgery liposuction botox filler laser hair wig wigs skin skincare acne wrinkle serum cosmetic cosmetics makeup beauty salon barber manicure pedicure nail nails tattoo piercing perfume fragrance cbd hemp kratom vape vaping ecigarette cigar cigarette smoking addiction rehab detoxification testosterone steroid steroids hormone viagra cialis pregnancy fertility baby babies maternity parenting autism diabetes cancer asthma arthritis tinnitus migraine ' +
  // clothes, goods
  'fashion clothing clothes apparel dress dresses shirt tshirt hoodie jacket coat jeans underwear lingerie bikini swimwear shoe shoes sneaker sneakers boot boots sandal heel handbag handbags purse wallet backpack luggage jewelry jewellery necklace bracelet earring pendant diamond diamonds watch watches sunglasses eyewear glasses contact lens jersey jerseys uniform costume accessories accessory gift gifts toy toys doll game games gaming gamer console xbox playstation nintendo minecraft roblox fortnite ' +
  // food, travel, events
  'food foods restaurant restaurants steakhouse steak pizza sushi catering caterer recipe recipes cooking cookware coffee tea wine beer whisky vodka bakery cake cakes dessert snack organic vegan grocery travel travelling traveling travels traveler tour tours tourism tourist trip trips vacation vacations holiday holidays honeymoon cruise cruises flight flights airline airlines airfare airport hotel hotels hostel motel resort villa villas accommodation lodging booking safari trekking hiking camping destination destinations destination wedding weddings bridal bride photographer photography videographer videography florist flower flowers bouquet party event events dj entertainment ' +
  // technology, media
  'technology technologies tech technical computer computers computing pc laptop laptops desktop tablet ipad iphone android smartphone phone phones mobile cellphone cell gadget gadgets electronics electronic electric battery charger cable headphone headphones earbuds speaker tv television monitor printer printers scanner software app apps application download downloads torrent crack keygen serial activation antivirus vpn proxy hosting host server servers domain domains website websites web webdesign wordpress plugin template templates theme themes design designer designs development developer developers programming coding database cloud saas erp crm cyber internet online wifi broadband isp voip sms email newsletter blogging blogger forum podcast movie movies film films series stream streaming iptv anime cartoon music song songs mp3 lyrics karaoke guitar piano video videos youtube ebook ebooks book books magazine magazines news newspaper article articles blog blogs directory review reviews coupon coupons voucher discount discounts deal deals promo ' +
  // learning, science, society as subject headings
  'education educational school schools college colleges university universities tuition tutor tutors tutoring tutorial tutorials course courses class classes lesson lessons student students exam exams homework essay essays thesis dissertation assignment assignments writing writer editing proofreading translation translator language languages english science sciences math engineering research definition definitions kindergarten preschool daycare childcare scholarship administration department board society culture women woman men seniors children kids teen family lifestyle ' +
  // leisure, adult, betting
  'sport sports football soccer basketball baseball hockey golf tennis gymnastics fishing hunting gun guns rifle ammo tactical knife archery horse horses dog dogs puppy puppies cat cats kitten pet pets animal animals aquarium bird veterinary crate kennel casino casinos poker slot slots roulette blackjack baccarat bingo lottery betting bet bookmaker gambling judi togel bola sbobet escort escorts dating singles hookup webcam cam cams porn porno xxx sex sexy nude milf erotic massage fetish psychic astrologer astrology horoscope tarot spell spells numerology hacker hacking ' +
  'replica outlet boutique store stores shop shops shopping mall mart marketplace ecommerce dropshipping amazon ebay craft crafts sewing quilt knitting wood woodworking leather metal steel aluminum plastic rubber glass ceramic stone granite marble fabric textile machine machines pump valve bearing welding drill saw laser cnc foil stamping label labels box boxes pallet container ' +
  'garcinia cambogia forskolin moringa turmeric probiotic collagen nootropic phentermine modafinil tramadol xanax cannabis marijuana weed cocaine ' +
  'invest btc eth usdt insta followers likes viewer hack hacks cheat cheats spins jackpot profit profits earn earning earnings income salary vacancy vacancies account accounts netflix spotify showroom cv removal mold leisure network networks networking hobby hobbies exotic outdoor outdoors hosting property investasi properti entertainment retailer retail running walking starting celebrity celebrities photo photos picture pictures wallpaper gallery magazine blogger homepage trackback customer client clients product products brand brands purchase donate donation market markets crash agents broker brokers planner planning strategy strategies success motivation hypnosis meditation wellness nutrition nutritionist weightloss surgeon plastic liposuction orthopedic pediatric optometrist optician hearing aids aid senior assisted living funeral ' +
  'airsoft paintball skateboard surfing snowboard ski skiing scuba diving kayak drone drones telescope binoculars';

const OTHERS =
  'medikamente tabletten apotheke markenuhren pillen médicaments pilules remedios medicamentos ilaç hap pinjaman modal dana followers subscribers likes montres parfum parfums appartement appartements apartamento apartamentos wohnung wohnungen daire villa arsa шторы потолки натяжные гадалка диплом вуза курсовая شهادات شهادة عطور ماركات شقة فلل ' +
  // fr
  'assurance mutuelle chauffagiste vitrier artisan artisans dépannage fenêtre fenêtres menuiserie peinture maçonnerie crédit prêt rachat banque immobilier immobilière maison cuisine rénovation plombier plomberie serrurier électricien électricité chauffage chaudière toiture couvreur isolation déménagement nettoyage jardinage piscine voiture location voyage voyages vacances vol vols hôtel santé beauté régime minceur chaussures vêtements bijoux montre montres voyance voyant voyante marabout référencement formation emploi avocat notaire dentiste médecin pharmacie jeux jeu ' +
  // es, pt
  'seguro seguros préstamo préstamos crédito créditos empréstimo inmobiliaria imobiliária casa cocina cerrajero cerrajeros fontanero fontaneros encanador electricista eletricista reformas mudanzas mudanças limpieza limpeza coche coches carro carros alquiler aluguel viaje viajes viagem viagens hoteles hotéis vuelos salud saúde belleza beleza dieta adelgazar emagrecer zapatos sapatos ropa roupas joyas jóias relojes relógios abogado abogados advogado dentista clínica farmacia farmácia cursos empleo emprego juegos jogos apuestas apostas brujo tarot videntes peliculas filmes gratis ' +
  // de, nl
  'versicherung versicherungen kredit kredite darlehen immobilien küche küchen bad umzug umzüge umzugsfirma entrümpelung schlüsseldienst klempner elektriker dachdecker reinigung garten möbel auto autos autoankauf reise reisen urlaub hotel gesundheit schönheit abnehmen diät schuhe kleidung schmuck uhren anwalt rechtsanwalt zahnarzt apotheke kurse jobs spiele wetten gutschein gutscheine verzekering lening hypotheek verhuizing slotenmaker loodgieter schoenen reizen vakantie ' +
  // tr, id, it, pl
  'sigorta kredi emlak nakliyat temizlik çilingir tesisatçı halı koltuk estetik diş saç ekimi bahis kumarhane oyun oyunları filmler jasa rental sewa jual rumah mobil wisata obat herbal pelangsing kecantikan sepatu baju konsultansi pengadaan bola agen bandar situs daftar assicurazione prestito prestiti casa idraulico fabbro elettricista traslochi viaggi vacanze scarpe orologi avvocato ubezpieczenia kredyt kredyty pożyczka pożyczki meble remonty hydraulik przeprowadzki ' +
  // ru
  'кредит кредиты займ займы страхование ипотека недвижимость квартира квартиры ремонт сантехник электрик мебель кухня кухни окна двери переезд грузчики клининг уборка авто автомобиль автомобили запчасти шины такси туры путешествия отель отели здоровье красота похудение диета обувь одежда часы ювелирные юрист адвокат стоматология клиника аптека курсы обучение работа вакансии казино ставки букмекер продвижение сайтов сайт магазин реклама эскорт знакомства магия гадание приворот дипломы диплом ' +
  // ar
  'تامين قرض قروض تمويل عقارات شقق تنظيف نقل عفش مكافحة حشرات تسليك سباك كهربائي صيانة تكييف غسالات ثلاجات مطابخ ديكور اثاث سيارات تاجير سفر سياحة فنادق فندق عيادة عيادات اسنان تجميل تخسيس صيدلية ادوية عطور ساعات محامي دورات تدريب وظائف توظيف تسويق تصميم مواقع استضافة برامج تطبيقات العاب كازينو مراهنات تداول فوركس';

/** Words of selling, in names and hosts. One of them beside a subject leaves no doubt. */
const SELLING =
  'boost double lucky rich hiring install download send contact interested register registration membership pay payment half order ordering delivery deliver shipping guaranteed guarantee installment installments booking book discreet hurry today approved apply lowest lesson learn selling sold stock warranty satisfaction unlimited bonus customers fee fees commission hire available 24h call buy my how cheap cheapest best top buy sale sales sell selling discount discounted free online affordable quality professional pro expert experts service services service24 services24 24 247 24h 24x7 365 near price prices pricing cost costs quote quotes deal deals offer offers outlet store shop supply supplies supplier provider solutions solution system systems group hub zone world center centre depot express direct club plus guide guides tips advice ideas idea info information reviews review compare comparison bonus win winner easy fast quick instant guaranteed certified local custom luxury premium vip official genuine authentic original new latest ' +
  'vendo baratas interesados matrículas certificado rápido rápidos rapido rapidos acesse garantia meilleurs rapide besten preis preise rufen lieferbar sofort en ucuz güvenilir fiyata satın asli cod ready звоните ключ регистрация быстрая купи продаю اتصل للتواصل بالتقسيط تقسيط livraison commandez commander profitez promotion promo envío envio entrega grátis gratis garantizado garantido lieferung rezept ohne versand kostenlos teslimat kapıda garantili kampanya proses cepat tanpa hubungi jaminan promosi diskon продам продажа доставка предоплаты гарантия скидка скидки акция быстро недорогие توصيل مجاني ضمان خصم عرض عروض متجر للطلب درجة pas cher moins gratuit gratuite meilleur meilleure achat vente devis urgence barato baratos barata baratas mejor mejores comprar venta oferta ofertas melhor melhores venda günstig günstige billig kaufen bestellen angebote ucuz fiyat fiyatları satılık murah terbaik terpercaya harga resmi купить дешево недорого цена заказать скачать бесплатно лучшие شراء ارخص رخيص افضل اسعار للبيع';

/** Small words between them. */
const LINKS =
  'what is are why and or of in for to the a an at on with by your my our de du la le et a para por el en und in für der die das di';

const setOf = (words: string): ReadonlySet<string> => new Set(normalise(words).text.split(' '));

interface NameWords {
  readonly subjects: ReadonlySet<string>;
  readonly selling: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

let built: NameWords | undefined;

/** Built on first use: most comments come without a website. */
export function nameWords(): NameWords {
  return (built ??= {
    subjects: setOf(`${ENGLISH} ${OTHERS}`),
    selling: setOf(SELLING),
    links: setOf(LINKS),
  });
}

/** `plumbers` as `plumber`: the list holds few plurals. */
export function holds(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  if (!word.endsWith('s') || word.length < 4) return false;
  return words.has(word.slice(0, -1)) || (word.endsWith('es') && words.has(word.slice(0, -2)));
}
