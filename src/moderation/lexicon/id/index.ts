import { ownWords } from '../list.ts';
import type { TermList } from '../types.ts';

/** Indonesian and Malay: enough to know the language, whose adverts have weights of their own (wording/weights). */
export const indonesianLists: readonly TermList[] = [
  ownWords('id', 'function', [
    'yang|dan|di|ini|itu|dari|untuk|dengan|tidak|tak|gak|nggak|ngga|enggak|bukan|ada|adalah|aku|saya|gue|gua|kamu|kau|lu|dia|kita|kami|mereka|sudah|udah|belum|lagi|juga|saja|aja|bisa|mau|akan|kalau|kalo|karena|karna|sama|buat|banyak|banget|sekali|semua|orang|apa|siapa|gimana|bagaimana|kenapa|mengapa|dong|deh|sih|nih|kok|bang|bro gua|jadi|pas|terus|pada|oleh|atau|tapi|seperti|kayak|makin|masih|hari|pernah|baru|cuma|langsung|emang|memang|lebih|paling|tetap|harus|ke|kak|min|lah|kan|yg|dgn|utk|tdk|sdh|jgn|jangan|dah|udh|bgt|krn',
  ]),
];
