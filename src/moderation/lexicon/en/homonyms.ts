/**
 * Words of contempt that are also plain words, with the company in which they are those: "a dyke by the water". Found in
 * the same sentence, the company takes the contempt away.
 */
export const HOMONYMS: readonly { readonly words: readonly string[]; readonly company: readonly string[] }[] =
  [
    {
      words: ['faggot', 'faggots'],
      company:
        'meatball meatballs butcher butchers butchered cook cooked cooking eat eaten ate gravy peas mash pork dish dinner lunch supper recipe delicious tasty oven wood sticks bundle firewood liver stew'.split(
          ' ',
        ),
    },
    {
      words: ['fag', 'fags'],
      company:
        'cigarette cigarettes smoke smoked smoking smokes smoker pack packet packets packs lighter tobacco ash ashtray pub break quid end ends lit roll rolling nicotine shop store bought buy twenty'.split(
          ' ',
        ),
    },
    {
      words: ['dyke', 'dykes'],
      company:
        'water sea river flood floods flooding flooded dutch holland netherlands walk walked cycle cycled village canal dam polder coast storm broke breach built levee tide drainage sheep ditch offa hadrian finger rock magma geology volcanic intrusion wall cutters'.split(
          ' ',
        ),
    },
    {
      words: ['bitch', 'bitches'],
      company:
        'puppy puppies labrador litter vet breeder breeders breed kennel dog dogs canine canines poodle shepherd terrier spaniel whelp whelped pups pup pedigree neutered spayed female wolf vixen hound collie retriever'.split(
          ' ',
        ),
    },
    {
      words: ['hoe', 'hoes'],
      company:
        'garden gardening shovel shovels rake rakes soil weed weeds weeding spade field tool tools shed dig digging farm farmer plough handle planting allotment vegetable vegetables backhoe wheelbarrow'.split(
          ' ',
        ),
    },
    {
      words: ['coon', 'coons'],
      company:
        'maine cat cats kitten kittens hound hounds dog dogs raccoon raccoons hunting trap tail fur tree trash attic'.split(
          ' ',
        ),
    },
    {
      words: ['tranny', 'trannies'],
      company:
        'gearbox gear gears engine clutch car truck transmission fluid shift rebuild mechanic mileage ford chevy honda torque'.split(
          ' ',
        ),
    },
    {
      words: ['spook', 'spooks'],
      company:
        'cia mi5 mi6 kgb fbi spy spies halloween ghost ghosts haunted house agent agents intelligence horse horses markets investors easily series bbc langley'.split(
          ' ',
        ),
    },
    {
      words: ['cripple', 'cripples', 'retarded', 'retard'],
      company:
        'economy economic growth nation industry market markets trade sanctions debt inflation finances budget business businesses company fear progress development flame fire ignition timing army force system network germination regime infrastructure strikes'.split(
          ' ',
        ),
    },
    {
      words: ['paki', 'jap', 'wop', 'wops', 'chink', 'chinks', 'spic', 'mong', 'mongs'],
      company: 'armour armor light curtain blinds wall glasses span hotel doo oops whoops'.split(' '),
    },
    {
      words: ['whore', 'sucker', 'prick', 'cock', 'cocks', 'pussy', 'tits', 'ass', 'asses'],
      company:
        'babylon lollipop fish octopus finger needle thumb pin hen hens rooster farmyard crow coop weather willow kitten kitty bird birds blue great coal donkey donkeys jenny foal mule manger'.split(
          ' ',
        ),
    },
  ];
