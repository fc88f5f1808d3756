import { hashesOf } from './word-hashes.ts';

/** What an advert asks the reader to do on a messenger or with a handle, in the languages of our lists; normalised. */
export const ASKS = hashesOf(
  'text write message msg contact dm reach add chat hit inbox reply talk ask join ping find email call follow ' +
    'kontak hubungi chat japri chama chame chamar escribeme escribenos escribe escriban contactame contactanos sigueme siganme sigan contacta ' +
    'ecrivez ecrire contactez contacter joignez suivez schreib schreibt schreiben kontaktiere folgt yazin ulasin yazsin ulas yaz ' +
    'пиши пишите напиши напишите обращайтесь обращайся стучись стучите связь контакт телеграм телеграмм тг ' +
    'تواصل للتواصل راسلني راسلنا كلمني كلمونا للطلب للاستفسار للحجز kare karo karein sampark',
);
