import type { LanguageCases } from './types';

export const tr: LanguageCases = {
  article: [
    'Göllüce Belediye Meclisi salı günü, eski limanın önümüzdeki bahardan itibaren büyük gemilere kapatılmasına karar verdi.',
    'İki denizcilik şirketi karara karşı dava açtı, mahkemenin sonbaharda toplanması bekleniyor.',
  ],
  asks: {
    'support-appeal': ['Bağımsız gazeteciliği destekleyin.', 'Desteğinizle haber yapmaya devam ediyoruz. Bağış yapın.'],
    'subscription-prompt': [
      'Zaten abone misiniz? Giriş yapın.',
      'Haberin devamını okumak için abone olun.',
      'Bu içerik sadece abonelere özeldir.',
    ],
    'newsletter-signup': [
      'Günlük bültenimize abone olun, önemli haberler e-posta kutunuza gelsin.',
      'WhatsApp kanalımıza katılın',
    ],
    'follow-share': ["Bizi Instagram'da takip edin", 'Bu haberi paylaş'],
    'related-links': ['İlgili haber: Feribot bütün hafta iptal', 'En çok okunanlar'],
    'gallery-ui': ['Tüm fotoğrafları gör', 'Fotoğraf 3/12'],
    advertising: ['Reklam', 'Haberin devamı reklamdan sonra'],
    'comments-prompt': ['Yorum yapmak için giriş yapın.', 'Siz ne düşünüyorsunuz?'],
    'consent-notice': ['Bu içeriği görmek için çerezleri kabul etmeniz gerekiyor.'],
    credits: ['Fotoğraf: Ayşe Ak / AA'],
  },
  reports: {
    'support-appeal': ['Vakıf geçen yıl 300 bağış aldı, parti ise şirketten iki milyon liralık katkıyı kabul etti.'],
    'subscription-prompt': ['Yayın platformu, aylık ücreti 229 liraya çıkarınca 200 bin abone kaybetti.'],
    'newsletter-signup': ['Sendika, üyelerine gönderdiği bültende görüşmelerin tıkandığını yazdı.'],
    'follow-share': ['Polis aracı yirmi kilometre takip etti, görüntüler sosyal medyada binlerce kez paylaşıldı.'],
    'related-links': ['Bakanlığın son araştırmasına göre öğrenciler eskisinden daha fazla okuyor.'],
    'gallery-ui': ['Fotoğrafta çökmeden sonraki köprü görülüyor, galeri sergiyi cumartesi açacak.'],
    advertising: ['Şirket seçim kampanyasında reklama dört milyon lira harcadı.'],
    'comments-prompt': ['Bakan, gazetenin sorusu üzerine iddialar hakkında yorum yapmadı.'],
    'consent-notice': ['Kurum, izin almadan çerez saklayan siteye para cezası kesti.'],
    credits: ['Gemi yanaştığında fotoğrafçı iskelede duruyordu.'],
  },
};
