/** Parts of names from parts of the world that Western name lists leave out; written down from general knowledge. */
export const NAME_STYLES = {
  arabic: {
    first:
      'Mohammed Muhammad Ahmed Ali Hassan Hussein Omar Khaled Ibrahim Mahmoud Mustafa Abdullah Yousef Tariq Bashar Faisal Salman Saleh Hamid Karim ' +
      'Nasser Samir Walid Ziad Fatima Aisha Layla Mariam Noor Rania Zainab Huda Amal Salma Abdel-Rahman Abdul-Aziz Abu-Bakr Moussa Ismail Bilal Anwar Jamal Rashid',
    last:
      'al-Masri al-Hariri al-Sayed al-Ahmad al-Tamimi al-Jaafari al-Qahtani al-Shami Haddad Mansour Khalil Nasser Saleh Hamdan Barakat Shaheen Khoury ' +
      'Aziz Rahman Fayyad Darwish Suleiman Bin-Ali Ould-Ahmed Abdallah Bensalem Boukhari Ziani Cherif Traore Diallo Keita Toure Sissoko Ba Sow Ndiaye Diop Cisse',
  },
  chinese: {
    first:
      'Wei Jun Ming Lei Xiaoping Jianguo Zhiyong Haoran Yifan Meiling Xiaoming Guoqiang Weidong Yuanchao Keqiang Lihua Jing Fang Na Yan Qiang Tao Yong Peng Zhen Jiabao Shanshan',
    last: 'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Xi Wen Jiang',
  },
  korean: {
    first:
      'Min-ho Ji-hoon Seung-woo Dong-hyun Young-sam Hae-chan Sung-min Kyung-wha Ji-woo Eun-ji Soo-jin Hyun-jin Tae-yong Jae-in Geun-hye Myung-bak Woo-jin Sang-hoon',
    last: 'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Moon Ryu',
  },
  japanese: {
    first:
      'Hiroshi Takashi Kenji Yuki Haruto Shinzo Yoshihide Naoko Akiko Kei Daisuke Makoto Satoshi Yoko Keiko Ichiro Taro Ryo Shohei Masako',
    last: 'Tanaka Suzuki Sato Takahashi Watanabe Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Matsumoto Inoue Kimura Hayashi Shimizu Mori Abe Ikeda Hashimoto Ishikawa Ogawa Fujita Okada Hasegawa',
  },
  southAsian: {
    first:
      'Rajesh Amit Sanjay Priya Anil Sunil Vijay Arun Ravi Deepak Imran Shahid Wasim Nawaz Asif Bilawal Sachin Rohit Virat Anita Sunita Kavita Lakshmi Suresh Ramesh Manmohan Narendra Mahinda Ranil Sheikh Khaleda Zafar Usman Younis Babar',
    last: 'Kumar Singh Sharma Gupta Patel Khan Sharif Bhutto Gandhi Reddy Rao Nair Iyer Menon Das Banerjee Mukherjee Chatterjee Malik Ahmed Akhtar Hussain Iqbal Qureshi Perera Silva Fernando Wickramasinghe Rajapaksa Rahman Hasina Begum Joshi Verma Mehta Desai Pillai Yadav',
  },
  russian: {
    first:
      'Vladimir Sergei Dmitry Alexander Mikhail Nikolai Andrei Alexei Yevgeny Igor Viktor Oleg Yuri Boris Pavel Konstantin Anatoly Vyacheslav Maria Olga Natalia Svetlana Tatiana Ksenia Anastasia Yelena Volodymyr Petro Dmytro Oleksandr Yulia',
    last: 'Ivanov Petrov Sidorov Smirnov Kuznetsov Volkov Morozov Sokolov Lebedev Kozlov Novikov Orlov Makarov Zakharov Bondarenko Shevchenko Kovalenko Tkachenko Lysenko Kuleba Reznikov Belov Gromov Tarasov Filatov Kirilenko Ivanova Petrova Volkova Orlova Kuzmina Sokolova Yakovenko Danilov',
  },
  african: {
    first:
      'Kwame Kofi Chinedu Emeka Oluwaseun Adebayo Ngozi Amina Thabo Sipho Nelson Jacob Cyril Uhuru Raila Joseph Desire Paul Wanjiru Kipchoge Eliud Tendai Robert Emmerson Samuel Didier Yaya Sadio Haile Tirunesh Abiy Meles Juvenal Laurent Alassane Blaise Seydou Idriss',
    last: 'Mensah Owusu Okafor Okonkwo Adeyemi Balogun Mbeki Zulu Dlamini Nkosi Khumalo Odinga Kamau Mwangi Kipkoech Kiprotich Cheruiyot Kimani Chikwanda Moyo Ncube Kabila Tshisekedi Kagame Museveni Bekele Gebrselassie Tadesse Ouattara Kone Drogba Eto Mbappe Nkurunziza Banda Phiri Habyarimana Sesay Koroma',
  },
  spanish: {
    first:
      'Juan Carlos José Luis Miguel Jorge Pedro Manuel Rafael Fernando Alejandro Diego Javier Andrés María Ana Carmen Lucía Sofía Gabriela Evo Hugo Nicolás Álvaro Iván Raúl Marcelo Sergio Pablo Gustavo',
    last: 'García Rodríguez Martínez López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Cruz Morales Ortiz Gutiérrez Chávez Ramos Ruiz Mendoza Castillo Jiménez Vargas Moreno Romero Herrera Medina Aguilar Correa Bolívar Uribe Santos Maduro Kirchner Fernández',
  },
} as const;

export type NameStyle = keyof typeof NAME_STYLES;

/** Common English first names and surnames, so that the plainest names are seen often. */
export const COMMON_FIRST =
  'James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Patrick Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle Walter Ethan Jeremy Harold Keith Christian Roger Noah Gerald Carl Terry Sean Austin Arthur Lawrence Jesse Dylan Bryan Joe Jordan Billy Bruce Albert Willie Gabriel Logan Alan Juan Wayne Roy Ralph Randy Eugene Vincent Russell Louis Bobby Philip Johnny Simon Ian Neil Graham Colin Stuart Nigel Trevor Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Margaret Betty Sandra Ashley Dorothy Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Sharon Cynthia Kathleen Amy Angela Shirley Anna Ruth Brenda Pamela Nicole Katherine Samantha Christine Emma Catherine Debra Virginia Rachel Carolyn Janet Maria Heather Diane Julie Joyce Victoria Kelly Christina Joan Evelyn Lauren Judith Olivia Frances Martha Cheryl Megan Andrea Hannah Jacqueline Ann Jean Alice Kathryn Gloria Teresa Doris Sara Janice Julia Grace Judy Theresa Beverly Denise Marilyn Amber Danielle Brittany Rose Diana Abigail Natalie Jane Lori Alexis Tiffany Kayla Fiona Gillian Harriet Theresa Boris Donald Joe Tim Jim Tom Bill Bob Ben Sam Dan Greg Jeff Mike Steve Dave Chris Nick Tony Kate Liz';
export const COMMON_LAST =
  "Smith Johnson Williams Brown Jones Garcia Miller Davis Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker Hall Campbell Mitchell Carter Roberts Turner Phillips Parker Evans Edwards Collins Stewart Morris Murphy Cook Rogers Morgan Peterson Cooper Reed Bailey Bell Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray James Hughes Price Myers Long Foster Sanders Ross Powell Sullivan Russell Jenkins Perry Butler Barnes Fisher Henderson Coleman Simmons Patterson Jordan Reynolds Hamilton Graham Wallace West Cole Hayes Bryant Gibson Ellis Stevens Murray Ford Marshall Owens McDonald Kennedy Wells Alexander Harrison Freeman Mason Hunt Black Warren Crawford Henry Rice Palmer Washington Burke Hart Blair Grant Stone Lane Fox Bush Carr Dunn Pearce Doyle Walsh Byrne Ryan O'Brien O'Connor O'Neill McCarthy McKenzie MacDonald FitzGerald Müller Schmidt Schneider Fischer Weber Becker Hoffmann Dubois Moreau Laurent Lefebvre Rossi Ferrari Bianchi Romano Conti Jansen de Vries van Dijk Bakker Andersson Johansson Nielsen Hansen Larsen Olsen Virtanen Korhonen Nowak Kowalski Novák Horváth Nagy Popescu Papadopoulos Yilmaz Demir Kaya";
