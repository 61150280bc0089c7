// Ten characters and more, as they lead the published lists of leaked passwords, with what a music class would think of.
const LEAKED = `
  1234567890 12345678910 0123456789 0987654321 123456789a a123456789 123456789q 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4t5 qwertyuiop
  qwerty12345 qwerty123456 qwertyuiop123 1qaz2wsx3edc zaq12wsxcde3 asdfghjkl1 asdfghjkl; zxcvbnm123 password12 password123
  password1234 password12345 password123456 passw0rd123 p@ssw0rd123 p@ssword123 mypassword mypassword1 iloveyou12 iloveyou123
  iloveyou1234 iloveyou22 sunshine12 sunshine123 princess12 princess123 football12 football123 baseball12 baseball123 superman12
  superman123 batman1234 dragon1234 monkey1234 letmein123 letmein1234 welcome123 welcome1234 welcome12345 admin12345 admin123456
  administrator changeme12 changeme123 secret1234 1111111111 0000000000 2222222222 5555555555 9999999999 1212121212 1231231231
  1122334455 9876543210 0987654321a abcdefghij abcd123456 abcd12345678 abc1234567 abc123456789 abcdefg123 a1b2c3d4e5 aa12345678
  qwe1234567 qweasdzxc1 qweasdzxc123 test123456 testtest12 testing123 computer12 computer123 internet12 michael123 jennifer12
  jessica123 charlie123 jordan1234 liverpool1 manchester basketball chocolate1 butterfly1 strawberry blink182blink trustno1234
  whatever12 starwars12 starwars123 pokemon123 naruto1234 minecraft1 minecraft123 india12345 india123456 bharat1234 jaishreeram
  jaimatadi1 krishna123 krishna1234 ganesha123 saraswati1 saraswati123 sairam1234 omsairam12 omnamahshivaya radhekrishna
  harekrishna hanuman123 shivaji123 mumbai1234 delhi12345 pune123456 cricket123 sachin1234 tendulkar1 namaste123 namaste1234
  music12345 music123456 musicclass musicclass1 musicclass123 musicteacher sangeet123 sangeet1234 saregama12 saregama123
  saregamapadhanisa hindustani1 harmonium1 harmonium123 tabla12345 tanpura123 sitar12345 guruji1234`;

export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(LEAKED.trim().split(/\s+/));
