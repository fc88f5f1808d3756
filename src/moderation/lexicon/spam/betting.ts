import { at, ownList } from '../list.ts';

/** Betting and games of chance, in the words of those who sell them. Severity as in trades.ts. */
export const betting = ownList(
  'any',
  'trade',
  at(
    1,
    [
      'jackpots|jekpot|jakpot|jackpot|baccarat|blackjack|bingo|sportsbook{,s}|bookie{,s}|odds|wager{,s}|betslip|freebet{,s}|bahis|kumarhane|iddaa|apuesta{,s}|tragaperras|cassino{,s}|apostas|loteria|judi|judol|taruhan|pragmatic|olympus|букмекер{,ы,ов}|слоты|тотализатор|лотерея|wetten|wettbüro|spielautomat{,en}|glücksspiel|zakłady|kasyno|satta|matka|जुआ|سلوتس|رهان|رهانات|روليت|casinò|scommesse|depo|scatter|cuan|hoki|bandar|jepe|jp|wd|menang|menangnya|saldo|cair|untung|rezeki|rejeki',
    ],
    { group: 'casino' },
  ),
  at(
    2,
    [
      'slot{,s} {machine,machines,game,games}|no deposit|welcome bonus|deposit bonus|bonus code|free bets|spins|slot terpercaya|akun pro|bo slot|jp paus|modal receh|bet kecil|auto {wd,cuan,maxwin,jp,sultan}|main slot|deposit pulsa|wd {lancar,cepat,cair,berapapun,terus}|gampang menang|menang terus|menang besar|slotnya|demo slot|bonus {harian,new member,deposit}|sure bet{,s}|sure win{,s}|correct score{,s}|daily tips|vip tips|betting {site,sites,app,apps,odds,tips,expert,company,companies}|прогнозы на {спорт,матчи,футбол}|ставк{а,и,у} на {спорт,тотал,футбол}|точный прогноз|прогноз на {тотал,матч,игру}|ставим {на,строго}|жб ставка|ставка в лайв|выигрышная серия|лайв ставк{а,и}|промокод|бонус на депозит',
      'первый депозит|фриспины|игровые автоматы|вывод {средств,без}|canlı {bahis,casino}|deneme bonusu|bahis {sitesi,siteleri}|çevrimsiz bonus|bedava dönüş|apuestas {deportivas,online}|casas de apostas|rodadas gr{á,a}tis|giros gratis|bono de bienvenida|jogo do tigrinho|fortune tiger|paris en ligne|pronostics|sportwetten bonus|freispiele|نصائح مراهنات|مكافأة ترحيبية|دورات مجانية|رهان اكيد|توقعات المباريات مضمونة|cricket betting|ipl betting|betting id|satta king|matka result',
    ],
    { group: 'casino' },
  ),
  at(
    3,
    [
      'gacor|gacir|gacorr|maxwin|maxwinn|rtp {live,slot,gacor,tinggi}|slot {gacor,88,77,online,dana,qris,deposit,thailand,demo,maxwin}|link {slot,alternatif,gacor}|situs {judi,gacor,togel,resmi,slot}|agen {judi,togel,slot,bola,casino}|scatter {hitam,gratis,naik}|mahjong ways|gates of olympus|starlight princess|sweet bonanza|sbobet|pkv games|dominoqq|bandarqq|togel online|toto macau|poker online|judi {bola,slot}|daftar {slot,akun slot}|bocoran {slot,rtp,admin}|pola gacor|casino {en vivo,sin depósito,online,siteleri,zonder}|online {slots,betting,gambling,poker,roulette,blackjack,casinos}|1win|1 win|betwinner|22bet|888starz|vulkan {vegas,казино}|вулкан казино|азино|pin up|пин ап',
      'казино {вулкан,с выводом,бонус}|лучшее казино|бонус за депозит|бездепозитный бонус|договорные матчи|cassino online|aposta garantida|melhores {cassinos,casas de apostas}|güvenilir bahis|kaçak bahis|kasyno online|online {casino,spielothek}|كازينو {مباشر,حي}|موقع مراهنات|مراهنات {اونلاين,كرة القدم}|مباريات مضمونة|online satta|casino games',
    ],
    { group: 'casino' },
  ),
);
