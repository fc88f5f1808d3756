import { at, ownList } from '../list.ts';

/** Sexual demands and what is said of women to silence them. */
export const harassment = ownList(
  'fr',
  'sexual',
  at(3, [
    '{tu prends,c est} combien {la nuit,la passe,l heure,pour la nuit}|{montre,montrez,fais voir,envoie} {nous ,moi ,}{tes,ton,des} {seins,nichons,fesses,cul,chatte,nudes,photos nue}|{à genoux,écarte les cuisses,écarte les jambes} {salope,ma,et,chérie,poupée}|{retourne,retournez,reste,va} à {tes,ta,la,ton} {casseroles,fourneaux,cuisine,vaisselle,tricot,aspirateur}|{retourne,retournez,reste,va} {à,dans} {la cuisine,ta cuisine,tes casseroles,tes fourneaux,la vaisselle}|{mal,pas assez} baisée{,s}|elle a {couché,sucé} {avec,pour}|{couché,sucé,sucer} pour {arriver,réussir,avoir le poste,son poste}|{je,on} {la,te} {baiserais,prendrais,sauterais,baise,saute,démonte}|{il lui,il te,lui,te} {faut,manque} {un vrai mec,un bon coup,une bonne bite,une bite,un homme}|{bonne à,juste bonne à} {baiser,sucer,enfanter}|{trop,si} moche pour {être violée,qu on te viole,qu on la viole,se faire violer}|{mérite,mérites,méritent} d être violée{,s}|va {faire la vaisselle,à la cuisine,faire à manger}',
  ]),
);
