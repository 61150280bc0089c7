// What teachers type and what files are called, as found in class chats, concert listings and on recordings, or invented after them.

/** By a raga's slug: spellings that must find it. */
export const RAGAS: Record<string, string> = {
  bhupali: 'Bhoopali; bhup; भूपाली; Bhoop; bhoopaali; Bhupaali; Raag Bhopali; raga bhupalee; राग भूपाली; bhupali_alap_2024; Bhoopalli; bhuplai; Bhupali.m4a; BHOOPALI PALTA',
  bilawal: 'Bilaval; belaval; shuddh bilawal; बिलावल; Raag Bilawal; bilawl; Bilaawal',
  'alhaiya-bilawal': 'Alahiya Bilawal; alhaiya; Alhaiya Bilaval; अल्हैया बिलावल; alhaiyya bilawal; raag alahiya bilaval teentaal',
  yaman: 'yaman; Eman; iman; यमन; Raag Yaman; राग यमन; yeman; Aiman; yamun bandish; yamman; kalyan; yaman teentaal bandish slow; YAMAN; Yaman_bandish_teentaal; yamn; yman alap; yaman - chota khyal',
  'yaman-kalyan': 'Raag Yaman Kalyan; yaman kalyaan; iman kalyan; यमन कल्याण; yamankalyan; Yeman Kalyan drut',
  khamaj: 'khamaaj; Khammaj; खमाज; kamaj; Raag Khamaj thumri; khamaj - dadra; mishra khamaj',
  bhairavi: 'bhairvi; भैरवी; Bhairavee; raag bhairavi bhajan; bhairabi; bhairavi dadra; Bhaiiravi',
  bhairav: 'bhairav; bhairon; भैरव; bhayrav; Raag Bhairav alap; bhirav; bhairo; bhairava',
  'brindavani-sarang': 'brindabani sarang; Vrindavani Sarang; वृंदावनी सारंग; brindavani saarang; vrindabani sarang; Brindavani Sarang drut; brindavni sarang; वृन्दावनी सारंग; sarang',
  kafi: 'kaafi; kaphi; काफी; काफ़ी; Raag Kafi hori; kafi - teentaal',
  hamsadhwani: 'hansadhwani; Hansdhwani; hamsadhvani; हंसध्वनि; raag hansadhvani; Hamsadwani; hansdhvani tarana; hamsadhwanni',
  pilu: 'piloo; peelu; पीलू; Raag Pilu; mishra pilu; peeloo thumri',
  durga: 'durga; doorga; दुर्गा; Raag Durga; durga bandish teentaal; durgaa',
  des: 'desh; Des; देस; देश; raag desh; Desh vande mataram; dess bandish',
  bageshri: 'bagesri; Bageshree; बागेश्री; bageshwari; baageshri; Raag Bageshri; bagashri; bageshri vilambit; Bageswari; bagesree',
  bihag: 'bihaag; behag; बिहाग; vihag; Raag Bihag; bihaga; Bihag bada khyal',
  kedar: 'kedaar; kedara; केदार; Raag Kedar; kedar bandish',
  hameer: 'hamir; Hameer; हमीर; hambir; Raag Hamir; hamvir; hameer dhamar',
  malkauns: 'malkosh; malkaus; मालकौंस; malkauns vilambit bandish; Maalkauns; malkouns; malkauns; Raag Malkauns; malkons; malkuans; Malkounsa; मालकोश',
  jaunpuri: 'jonpuri; jounpuri; जौनपुरी; Raag Jaunpuri; jaunpoori; jownpuri; janupuri',
  asavari: 'asawari; aasavari; आसावरी; Raag Asavari; asaveri; Aasawari; asavri; shuddha asavari',
  'darbari-kanada': 'darbari; Darbari Kanada; darbari kanhada; दरबारी कान्हड़ा; durbari; darbaari; Darbari Kanhra; Raag Darbari; दरबारी; darbari kanara; darbari kanra; darbari kaanada',
  todi: 'Miyan ki Todi; todi; तोड़ी; mian ki todi; Raag Todi; miya ki todi; Miyaan ki Todee; darbari todi; मियाँ की तोड़ी',
  multani: 'multaani; moltani; मुलतानी; मुल्तानी; Raag Multani; multanee; mooltani',
  puriya: 'pooriya; poorya; पूरिया; Raag Puriya; puria; puriyaa',
  'puriya-dhanashree': 'Puriya Dhanashri; pooriya dhanashri; पूरिया धनाश्री; puriya dhanasri; puria dhanashree; purya dhanashree; puriyadhanashree; Raag Puriya Dhanashree',
  marwa: 'marva; maarwa; मारवा; Raag Marwa; maarva',
  shree: 'shree; shri; श्री; Raag Shree; raga sri; raag shri teentaal; Raag Shree bandish',
  sohini: 'sohni; sohani; सोहनी; Raag Sohini; soheni; sohini tarana; सोहिनी',
  basant: 'vasant; basanta; बसंत; Raag Basant; basant bandish; बसन्त; basaant',
  bahar: 'bahaar; बहार; Raag Bahar; bahar teentaal',
  'miyan-ki-malhar': 'miyan malhar; mian ki malhar; मियाँ की मल्हार; miya ki malhaar; Raag Miyan ki Malhar; miyan ki malhar drut; malhar; मियां की मल्हार; miyaan malhaar',
  'gaud-malhar': 'gaud malhaar; gaur malhar; गौड़ मल्हार; goud malhar; Raag Gaud Malhar',
  megh: 'megh malhar; मेघ; megh; Raag Megh; megh malhaar; मेघ मल्हार',
  'tilak-kamod': 'tilak kamod; tilakkamod; तिलक कामोद; Raag Tilak Kamod; tilak kaamod; tilak kamode',
  tilang: 'tilang; तिलंग; Raag Tilang; tilanga; tilung',
  jog: 'jog; जोग; Raag Jog; jog bandish',
  rageshree: 'rageshri; ragesri; रागेश्री; rageshwari; Raag Rageshree; raageshri; ragashree',
  'ahir-bhairav': 'aheer bhairav; अहीर भैरव; ahir bhairo; Raag Ahir Bhairav; ahirbhairav; ahir bhirav; aahir bhairav',
  'nat-bhairav': 'nat bhairav; नट भैरव; nut bhairav; Raag Nat Bhairav; natbhairav; naat bhairav',
  jogiya: 'jogia; जोगिया; Raag Jogiya; yogiya; jogiyaa',
  vibhas: 'bibhas; vibhaas; विभास; Raag Vibhas; bibhaas',
  lalit: 'lalit; lalat; ललित; Raag Lalit; lalith; lalit bada khayal',
  'gurjari-todi': 'Gurjari Todi; gujari todi; गुर्जरी तोड़ी; gurjari; gujri todi; Raag Gurjari Todi; gurjari toodi; gujjari todi',
  bhimpalasi: 'bheempalasi; bhimpalas; भीमपलासी; bhimpalashi; Raag Bhimpalasi; bheempalaasi; bhimpalsi; bhimplasi; Bhimpalasee; bhim palasi',
  patdeep: 'patdip; patadeep; पटदीप; Raag Patdeep; patdeepa; pat deep',
  madhuvanti: 'madhuwanti; मधुवंती; madhuvanthi; Raag Madhuvanti; madhuvantee; madhuvnti; madhuwantee',
  kirwani: 'kirvani; keerwani; कीरवानी; keeravani; Raag Kirwani; keervani; kirvaani',
  charukeshi: 'charukesi; चारुकेशी; Charukeshee; Raag Charukeshi; chaarukeshi; charukesh',
  'shuddh-kalyan': 'shuddha kalyan; शुद्ध कल्याण; suddh kalyan; Raag Shuddh Kalyan; shudh kalyan; bhup kalyan; shuddha kalyaan',
  'shyam-kalyan': 'shyam kalyan; sham kalyan; श्याम कल्याण; shyaam kalyan; Raag Shyam Kalyan',
  chhayanat: 'chayanat; chhaya nat; छायानट; chhayanut; Raag Chhayanat; chhaayanat',
  'gaud-sarang': 'gaud sarang; gaur sarang; गौड़ सारंग; goud saarang; Raag Gaud Sarang',
  deshkar: 'deshkaar; deskar; देशकार; Raag Deshkar; desakar; deshakar',
  shankara: 'shankara; sankara; शंकरा; Raag Shankara; shankra; shankaraa',
  jaijaivanti: 'jaijaiwanti; jai jai vanti; जैजैवंती; jayjaywanti; jaijayanti; Raag Jaijaivanti; jaijaiwanthi; jai jaivanti; jayjayvanti; जयजयवंती',
  shivaranjani: 'shivranjani; shivranjini; शिवरंजनी; shivaranjini; Raag Shivranjani; shiv ranjani; shivaranjanee',
  abhogi: 'aabhogi; आभोगी; abhogi; Raag Abhogi; abhogi kanada; abogi; अभोगी',
  chandrakauns: 'chandrakosh; chandrakaus; चंद्रकौंस; chandra kauns; Raag Chandrakauns; chandrakouns; चन्द्रकौंस',
  kalavati: 'kalawati; कलावती; kalavathi; Raag Kalavati; kalaavati; kalawatee',
  hindol: 'hindole; हिंडोल; Raag Hindol; hindoal; हिन्डोल; hindaul',
  'maru-bihag': 'maru bihag; marubihag; मारू बिहाग; maru behag; Raag Maru Bihag; maroo bihaag; maaru bihag; मारु बिहाग',
  nand: 'nand; anandi; नंद; Raag Nand; nand kalyan; नन्द',
  mand: 'maand; मांड; Raag Mand; maandh; माण्ड',
  pahadi: 'pahari; पहाड़ी; pahaadi; Raag Pahadi dhun; pahaari',
  jhinjhoti: 'jhinjoti; jinjhoti; झिंझोटी; jhinjhuti; Raag Jhinjhoti; zinzoti; jhinjhotee',
  gara: 'gara; gaara; गारा; Raag Gara',
  bhatiyar: 'bhatiar; bhatiyaar; भटियार; bhatihar; Raag Bhatiyar; bhatiyara; bhattiyar',
  kamod: 'kamod; kamode; कामोद; Raag Kamod; kaamod',
  'shuddh-sarang': 'shuddha sarang; शुद्ध सारंग; shudh sarang; Raag Shuddh Sarang; suddha saarang',
  'madhmad-sarang': 'madhyamad sarang; मधमाद सारंग; madhumad sarang; Raag Madhmad Sarang; madmad sarang',
  adana: 'adana; adaana; अड़ाना; Raag Adana; addana; adana kanada; ardana; अडाणा',
  poorvi: 'purvi; poorbi; पूर्वी; Raag Poorvi; purbi; puravi; poorvee',
  'puriya-kalyan': 'pooriya kalyan; पूरिया कल्याण; purva kalyan; Raag Puriya Kalyan; puria kalyan; puriya kalyaan',
  ramkali: 'ramakali; रामकली; ramkeli; Raag Ramkali; raamkali; ramkalee',
  kalingada: 'kalingda; kalingra; कालिंगड़ा; Raag Kalingada; kaalingada; kalingara',
  gunkali: 'gunakri; gunakali; गुणकली; Raag Gunkali; gunkri; goonkali; गुणक्री',
  bairagi: 'bairagi; bairagi bhairav; बैरागी; vairagi; Raag Bairagi; bairaagi; bairagee',
  'bilaskhani-todi': 'bilaskhani todi; bilaskhani; बिलासखानी तोड़ी; vilaskhani todi; Raag Bilaskhani Todi; bilaskhaani todi; bilas khani todi',
  'bhupal-todi': 'bhupal todi; bhoopal todi; भूपाल तोड़ी; bhupali todi; Raag Bhupal Todi; bhoopali todi',
  'gorakh-kalyan': 'gorakh kalyan; गोरख कल्याण; gorak kalyan; Raag Gorakh Kalyan; gorakh kalyaan',
  malgunji: 'malgunji; मालगुंजी; malgunjee; Raag Malgunji; maalgunji; malgunj',
  dhani: 'dhani; धानी; dhaani; Raag Dhani; dhani bandish',
  desi: 'desi; देसी; deshi; Raag Desi; desi todi; desee',
  'basant-mukhari': 'basant mukhari; बसंत मुखारी; vasant mukhari; Raag Basant Mukhari; basant mukharee; vasant mukhaari',
  'bhinna-shadja': 'bhinna shadja; भिन्न षड्ज; bhinna shadaj; Raag Bhinna Shadja; kaushik dhwani; कौशिक ध्वनि',
  saraswati: 'saraswati; sarasvati; सरस्वती; Raag Saraswati; saraswathi; saraswatee',
  bihagda: 'bihagda; bihagra; बिहागड़ा; Raag Bihagda; bihagara; behagda',
  madhukauns: 'madhukauns; madhukosh; मधुकौंस; Raag Madhukauns; madhukaus; madhu kauns; madhukouns',
  'komal-rishabh-asavari': 'komal rishabh asavari; कोमल ऋषभ आसावरी; komal asavari; Raag Komal Rishabh Asavari; komal re asavari; komal rishab asawari',
};

/** By a taal's slug: what must find it. */
export const TAALS: Record<string, string> = {
  teentaal: 'tintal; teen taal; teen taal 16; तीनताल; Teentaal; tin tal; teental; tritaal; teentaal - 16; तीन ताल; Teen Tal vilambit; teentaaal; trital; yaman teentaal bandish',
  ektaal: 'ektal; ek taal; ek tal 12; एकताल; Ektaal; ek tala; ekatal; vilambit ektaal; एक ताल',
  jhaptaal: 'jhaptal; jhap taal; झपताल; Jhaptaal 10; zaptal; jhap tal; jhaptaal bandish',
  rupak: 'rupak; roopak; रूपक; rupak taal; Roopak Taal 7; rupak tal; rupaka',
  dadra: 'dadra; dadara; दादरा; dadra taal; Dadra - 6; daadra',
  keherwa: 'keherwa; keharwa; kaherva; kehrwa; कहरवा; Keherwa - 8; kaharwa; keherava; kaherwa; kehrva; keherwa 8; kahrva',
  deepchandi: 'deepchandi; dipchandi; दीपचंदी; Deepchandi 14; dipchandi taal; deep chandi; chachar',
  chautaal: 'chautal; chowtal; चौताल; Chautaal 12; chartal; char taal; chau taal; choutal',
  dhamar: 'dhamar; dhamaar; धमार; dhamar taal; Dhamar 14',
  tilwada: 'tilwada; tilwara; तिलवाड़ा; tilvada; Tilwada taal 16',
  jhoomra: 'jhoomra; jhumra; झूमरा; Jhumra 14; jhoomara; jhumara; jhumra taal',
  sooltaal: 'sooltaal; sultal; सूलताल; sool taal; sul tal; Sultaal 10; surfakta',
  teevra: 'teevra; tivra taal; तीव्रा; tevra; Tevra 7; teevra taal',
  addha: 'addha; addha teentaal; अद्धा; adha taal; addha tintal; addha taal',
  sitarkhani: 'sitarkhani; सितारखानी; punjabi theka; sitarkhani taal; sitar khani; sitarkhaani',
  jat: 'jat taal; jat; जत; jat tal',
  matta: 'matta taal; matta; मत्त; mat taal; matta tal',
  rudra: 'rudra taal; rudra; रुद्र; rudra tal',
  'ada-chautaal': 'ada chautaal; ada chautal; आड़ा चौताल; aada chautal; ara chautal; Ada Chautaal 14; adachautal; aada chowtal',
};

/** Ragas that exist and are not among the cards: none may be taken for a relative of theirs. */
export const OTHER_RAGAS = `Nayaki Kanada; Kaunsi Kanada; Shahana Kanada; Suha Kanada; Hussaini Kanada; Bageshri Kanada; Sughrai; Raag Shahana; Hem Kalyan; Khem Kalyan;
  Savani Kalyan; Jait Kalyan; Raag Jait; Nat Bihag; Sampurna Malkauns; Jogkauns; Jog Kauns; Ahir Lalit; Lalita Gauri; Basant Bahar; Bhairav Bahar; Bageshri Bahar;
  Ramdasi Malhar; Surdasi Malhar; Sur Malhar; Dhulia Malhar; Nat Malhar; Meera Malhar; Charju ki Malhar; Desh Malhar; Nat Kamod; Lachari Todi; Bahaduri Todi; Hussaini Todi; Khat Todi;
  Anand Bhairav; Beehad Bhairav; Saurashtra Bhairav; Shivmat Bhairav; Gauri; Shukla Bilawal; Devgiri Bilawal; Kukubh Bilawal; Sarparda Bilawal; Yamani Bilawal; Nat Bilawal;
  Hemant; Jansammohini; Vachaspati; Paraj; Zila Kafi; Sindhura; Khambavati; Sorath; Narayani; Champakali; Lalit Pancham; Sindhu Bhairavi; Samant Sarang; Lankadahan Sarang; Miyan ki Sarang;
  Badhans Sarang; Nur Sarang; Kalyan Vasant; Hansakinkini; Manjari Bihag; Pat Bihag; Chandni Kedar; Jaladhar Kedar; Maluha Kedar; Shyam Kedar; Nand Kauns; Tulsi Kauns; Raj Kalyan; Bhup Nat; Puriya Malhar`;

/** Words that are no raga and no taal, though some look a little like one. */
export const STRANGERS = `hello; good morning; homework; practice; tomorrow; Sunday; Monday; Saturday class; recital; concert; annual day; birthday; party; holiday; school; teacher; student; parent; children;
  table; chair; music; song; dance; video; audio; recording; voice note; final; version; copy; new; old; track; untitled; test; sample; draft; folder; download; upload; backup; screen; phone;
  Mumbai; Pune; Delhi; Kolkata; Bihar; Nagpur; London; Boston; Chicago; Dallas; Toronto; Sydney; Dubai; Multan; Kashmir; Kerala; Bengal; Punjab; Madras; Bombay;
  Anu; Ravi; Lata; Priya; Rohan; Arjun; Neha; Pooja; Amit; Sunil; Vikram; Deepa; Kavya; Ishaan; Aarav; Diya; Tara; Kabir; Nikhil; Sneha; Ramesh; Suresh; Ganesh; Mahesh; Shankar; Kalyani; Bhairu; Manda; Madhuri;
  Ravi Shankar; Kishori Amonkar; Bhimsen Joshi; Kumar Gandharva; Rashid Khan; Ustad Amir Khan; Pandit Jasraj; Zakir Hussain; Shivkumar Sharma; Hariprasad; Prabha Atre; Ajoy Chakrabarty;
  tanpura; tabla; harmonium; sitar; sarod; bansuri; violin; flute; guitar; piano; keyboard; drum; pakhawaj; swarmandal;
  alap; bandish; taan; tarana; khayal; bhajan; thumri; palta; alankar; sargam; sthayi; antara; mukhda; sam; khali; matra; laya; vilambit; madhya; drut; sur; swar; taal; raga; raag; thaat; aroha; avaroha; vadi; samvadi; pakad; riyaz;
  swara; saptak; komal; shuddha; meend; gamak; kan; murki; layakari; tihai; theka; sawal jawab; guru; guruji; shishya; gharana; baithak; mehfil; pranam; namaste; vandana; aarti; stuti; stotra; shloka; mantra;
  Diwali; Holi; Navratri; Janmashtami; Gudi Padwa; Onam; Christmas; Independence Day; Republic Day; New Year; summer camp; winter break; Krishna; Radha; Hanuman; Lakshmi; Vishnu; Shiva; Sri Lanka; Shree Ganesh; Shri Krishna;
  Basant Panchami; Durga Puja; Saraswati Puja; desh bhakti; jogging; jogger; desk; desktop; dessert; design; king; kitten; mango; mandala; marwari; durgesh; lalitha sahasranamam; megha; meghalaya;
  bahadur; kamala; kamal; pilot; pillow; jacket; joggers; bread; bhajiya; chapati; paneer; biryani; lassi; mandir; market; garage; garden; grand; nanda; dhanush; dhaniya; dosa; darling; barbari; hammer; hammock; kettle; lilac; villain; vivid;
  sorry; thanks; please; okay; yes; today; yesterday; evening; night; slow; fast; loop; part 1; part two; take 3; low volume; noisy; class notes; fees; payment; receipt; zoom link; google meet; whatsapp; IMG_20240512; PTT-20240512-WA0001; AUD-20240611-WA0004; New Recording 12; 2024-05-12; 45; cedar; days; baron; math; Matt; sultan; trial; vacant; sharing; vibes; better than last time; Shri Ram stuti`;

export const listed = (text: string): string[] => text.split(';').map((one) => one.trim()).filter(Boolean);
