import { ownWords } from '../list.ts';

/** Who holds power or weapons: hard words for them are politics. */
export const publicNames = ownWords('ar-Latn', 'public_target', [
  '{,l,el ,el,al,al ,}{7oukoume,7okoume,7ukume,7koume,7kume,hukume,hkoume,7okouma,7oukouma,7okoma,nizam,nitham,wazir,wozara,wuzara,ra2is,rais,ra2ees,ro2asa,nouwwab,nowab,nuwab,neyeb,barlamen,7ezb,hezb,7zeb,a7zab,ahzab,za3im,zo3ama,zou3ama,7akem,7okkam,7kkam,jeish,jaysh,jeysh,3askar,dawle,dawla,dawli,solta,selta,sulta,moukhabarat,mou5abarat,malik,amir,tayyar,millishia,mileshya,e7tilal,i7tilal,sahayne,sahayina,da3esh,daech,siyesiyin,siyeseyin,siyesiye}',
  'bachar|bashshar|l asad|el asad|nasralla|basil|ja3ja3|geagea|7ariri|hariri|jumblat|jonblat|berri|barri|3awn|netanyaho|natanyahu|ardoghan|erdoghan|sisi|khamene2i|khaminei|saddam|qaddafi|kadhafi|mbs|trump|boutin|putin|7oukamana|7okkamna',
]);
