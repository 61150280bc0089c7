/** The money of a time zone (ISO 4217): a guess that spares most teachers a choice. The rupee where nothing better is known. */
export function currencyOf(zone: string): string {
  for (const [currency, zones] of MONEY) if (zones.test(zone)) return currency;
  return 'INR';
}

// The first that fits counts: single countries before their continents.
const MONEY: [currency: string, zones: RegExp][] = [
  ['INR', /^Asia\/(Kolkata|Calcutta|Thimphu)$/],
  ['NPR', /^Asia\/(Kathmandu|Katmandu)$/],
  ['BDT', /^Asia\/Dhaka$/],
  ['LKR', /^Asia\/Colombo$/],
  ['PKR', /^Asia\/Karachi$/],
  ['AED', /^Asia\/Dubai$/],
  ['SAR', /^Asia\/Riyadh$/],
  ['QAR', /^Asia\/Qatar$/],
  ['OMR', /^Asia\/Muscat$/],
  ['KWD', /^Asia\/Kuwait$/],
  ['BHD', /^Asia\/Bahrain$/],
  ['SGD', /^Asia\/Singapore$/],
  ['MYR', /^Asia\/(Kuala_Lumpur|Kuching)$/],
  ['HKD', /^Asia\/Hong_Kong$/],
  ['IDR', /^Asia\/(Jakarta|Makassar|Jayapura|Pontianak)$/],
  ['THB', /^Asia\/Bangkok$/],
  ['PHP', /^Asia\/Manila$/],
  ['JPY', /^Asia\/Tokyo$/],
  ['KRW', /^Asia\/Seoul$/],
  ['CNY', /^Asia\/(Shanghai|Urumqi)$/],
  ['ILS', /^Asia\/(Jerusalem|Tel_Aviv)$/],
  ['MUR', /^Indian\/Mauritius$/],
  ['FJD', /^Pacific\/Fiji$/],
  ['NZD', /^Pacific\/(Auckland|Chatham)$/],
  ['AUD', /^Australia\//],
  ['CAD', /^America\/(Toronto|Montreal|Vancouver|Edmonton|Winnipeg|Regina|Halifax|St_Johns|Moncton|Whitehorse|Yellowknife|Iqaluit)$/],
  ['TTD', /^America\/Port_of_Spain$/],
  ['GYD', /^America\/Guyana$/],
  ['SRD', /^America\/Paramaribo$/],
  ['MXN', /^America\/(Mexico_City|Monterrey|Tijuana|Merida|Cancun)$/],
  ['BRL', /^America\/(Sao_Paulo|Bahia|Fortaleza|Recife|Manaus)$/],
  ['USD', /^(America\/|US\/|Pacific\/Honolulu)/],
  ['GBP', /^(Europe\/(London|Belfast|Jersey|Guernsey|Isle_of_Man)|GB)$/],
  ['CHF', /^Europe\/(Zurich|Vaduz)$/],
  ['SEK', /^Europe\/Stockholm$/],
  ['NOK', /^Europe\/Oslo$/],
  ['DKK', /^Europe\/Copenhagen$/],
  ['PLN', /^Europe\/Warsaw$/],
  ['CZK', /^Europe\/Prague$/],
  ['HUF', /^Europe\/Budapest$/],
  ['EUR', /^Europe\//],
  ['ZAR', /^Africa\/Johannesburg$/],
  ['KES', /^Africa\/Nairobi$/],
  ['TZS', /^Africa\/Dar_es_Salaam$/],
  ['UGX', /^Africa\/Kampala$/],
  ['NGN', /^Africa\/Lagos$/],
];

/** Every currency the table knows, each once. */
export const CURRENCIES: readonly string[] = [...new Set(MONEY.map(([currency]) => currency))];
