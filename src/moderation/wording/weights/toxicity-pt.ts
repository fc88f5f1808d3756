/**
 * Written by `npm run fit`, then reviewed. Hundredths of a point of toxicity that a word (or, with …, a beginning) adds
 * to a comment in pt; own statistics over the labelled comments that docs/accuracy.md names.
 */
export const toxicityPt = `
idiot… 300, boca 281, bosta 254, idiota 242, mole 242, maria 223, kkkk 198, feio 186
cheir… 183, morta… 166, anta 156, vc 150, velho 142, kkkkk… 125, dar 119, ganhou 111
ganho… 111, mortadela 111, deve 105, kkkkk 102, nome 90, torce… 89, bandi… 68, casa 56
mundi… 46, louca 45, falan… 43, urugu… 40, tomar 39, dele 38, ta 36, ficar 29
chega… 19, fazendo 18, fazen… 18, gosta… 14, pobre 11, cortando -10, quant… -11, volta… -11
reforma -12, assim -13, conco… -13, ministra -13, gabriel -14, gabri… -14, poder -14, probl… -19
resto -19, grande -20, saude -21, selecao -22, selec… -22, fala -23, propria -23, defen… -25
seria -27, ver -28, faz -30, certo -33, esque… -33, medid… -33, ganha… -35, virou -35
compa… -36, regalias -38, regal… -38, grand… -40, vitimas -40, morte -42, refor… -42, comec… -44
ministros -44, mundo -46, titulo -46, corte -47, lembr… -48, beneficios -51, benef… -51, rouba… -52
saber -52, tirar -53, titul… -53, econo… -57, princ… -59, acabar -61, enten… -61, visitar -61
fab -62, falta -64, farra -64, fim -64, respo… -64, ditadura -73, ditad… -73, teve -77
deputados -78, difer… -78, alguma -83, algum… -83, dinheiro -83, dinhe… -83, acaba… -84, acont… -84
facil -84, jogo -87, possi… -89, receb… -89, corrupcao -91, x -92, claro -94, realmente -94
realm… -94, educacao -95, educa… -95, direi… -96, familias -96, inici… -98, motiv… -99, pergu… -99
tenta… -99, engan… -102, seja -102, popul… -104, globo -110, visita -110, gastos -112, gasto… -112
vez -112, acred… -113, jogad… -116, santos -116, santo… -116, dois -119, existe -119, milhoes -120
milho… -120, poder… -120, verdade -123, sabe -124, mano -127, quer -129, jogar -130, historia -131
salario -133, corta -134, sabem -135, brinc… -139, ha -141, publi… -144, anos -145, coloc… -148
esquerda -155, cortar -156, aumen… -161, salar… -162, pena -164, ano -172, exist… -176, empre… -202
hospitais -204, boa -205, pode -208, messi -218, visit… -224, hospi… -235, pec -245, traba… -252
melhor -256, corta… -287, melho… -303, sera -310, carne -319
`;
