import { at, ownList } from '../list.ts';

/** Whole threats that need no second look. */
export const threats = ownList(
  'en',
  'threat',
  at(3, [
    '{we,i} know where you live|{we,i} will find you|{i,we} ll find you|{i,we} am coming for you|{i,we} m coming for you|we are coming for you|we re coming for you|watch your back|you are dead meat|you re dead meat|you re a dead man|you are a dead man|your days are numbered|you will pay for this with your|i will end you|i ll end you|you won t live to see|i know where you work|we know your address|sleep with one eye open|bullet in your head|put a bullet in you|slit your throat|cut your throat|break your neck|smash your face|break your legs|bash your head|kick your ass|beat the shit out of you|beat you up|rape your {mother,sister,wife,daughter}|burn your house|blow your head off|rip your head off|cut your head off|bash your skull|shoot you in|wait till i find you',
  ]),
);

export const harmWishes = ownList(
  'en',
  'harm_wish',
  at(3, [
    'kill yourself|kill urself|kys|go kill yourself|hang yourself|off yourself|go die|go and die|drink bleach|jump off a {bridge,cliff,building}|do the world a favor and die|hope you die|hope you get {cancer,killed,shot,raped,hit by}|hope you burn|hope your {family,mother,kids,children} die{,s}|hope you rot|you should die|you should be {shot,hanged,hung,killed,beaten,raped,dead}|you deserve to {die,be shot,be killed,be raped,be hanged}|wish you were dead|hope someone {kills,shoots,rapes,stabs} you|shoot yourself|i want you dead|i wish you death|die bitch|die already|drown yourself',
  ]),
  // Said of a tyrant as often as to a neighbour: whom they meet decides.
  at(2, [
    '{rot,burn,roast,fry,see you} in hell|die in a fire|better off dead|just die|die slowly|choke on it',
  ]),
);
