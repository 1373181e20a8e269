import type { LanguageCases } from './types';

export const id: LanguageCases = {
  article: [
    'Dewan kota Pelabuhan Zaitun pada Selasa memutuskan menutup pelabuhan lama bagi kapal besar mulai musim semi tahun depan.',
    'Dua perusahaan pelayaran menggugat keputusan itu ke pengadilan, dan sidangnya diperkirakan berlangsung pada musim gugur.',
  ],
  asks: {
    'support-appeal': ['Dukung jurnalisme independen dengan donasi.', 'Dukungan Anda membantu kami terus bekerja.'],
    'subscription-prompt': [
      'Sudah berlangganan? Masuk di sini.',
      'Untuk melanjutkan membaca, silakan berlangganan.',
      'Artikel ini khusus untuk pelanggan.',
    ],
    'newsletter-signup': [
      'Daftar newsletter kami dan dapatkan berita terkini di email Anda.',
      'Gabung saluran WhatsApp kami',
    ],
    'follow-share': ['Ikuti kami di Instagram', 'Bagikan artikel ini'],
    'related-links': ['Baca juga: Feri berhenti sepanjang pekan', 'Terpopuler'],
    'gallery-ui': ['Lihat semua foto', 'Foto 3 dari 12'],
    advertising: ['Iklan', 'Artikel berlanjut setelah iklan'],
    'comments-prompt': ['Masuk untuk berkomentar.', 'Tulis komentar'],
    'consent-notice': ['Untuk melihat konten ini, izinkan cookie.'],
    credits: ['Foto: Sari Putih/Antara'],
  },
  reports: {
    'support-appeal': [
      'Yayasan itu menerima 300 donasi tahun lalu, dan partai menerima dua juta rupiah dari perusahaan.',
    ],
    'subscription-prompt': [
      'Layanan itu kehilangan 200.000 pelanggan setelah harga langganan naik menjadi Rp150.000 per bulan, kata perusahaan.',
    ],
    'newsletter-signup': ['Dalam buletin kepada anggotanya, serikat menulis bahwa perundingan gagal.'],
    'follow-share': ['Polisi mengikuti mobil itu dua puluh kilometer, dan videonya dibagikan ribuan kali di Facebook.'],
    'related-links': ['Siswa membaca lebih banyak daripada dulu, menurut penelitian terbaru kementerian.'],
    'gallery-ui': ['Foto itu memperlihatkan jembatan setelah runtuh, dan galeri membuka pameran pada Sabtu.'],
    advertising: ['Perusahaan itu membelanjakan empat juta rupiah untuk iklan selama kampanye.'],
    'comments-prompt': ['Menteri tidak mau berkomentar ketika dihubungi surat kabar.'],
    'consent-notice': ['Regulator mendenda situs itu karena menyimpan cookie tanpa persetujuan.'],
    credits: ['Fotografer berdiri di dermaga ketika kapal tiba.'],
  },
};
