# language: nl
Functionaliteit: bescherming, en pdf door LibreOffice

  Achtergrond:
    Stel op schijf het bestand "akkoord.cao"
      """
      cao "Cao Voorbeeld"
        medezeggenschap:  ondernemingsraad
      einde
      ai-systeem PickPilot "PickPilot 4"
      einde
      klacht
        uitspraak: hoogstens 4 weken
      einde
      """

  Scenario: een beschermd document houdt elke wijziging bij
    Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --bescherm` geef
    Dan is de afloop 0
    En is het Word-document "uit.docx" heel
    En houdt "uit.docx" elke wijziging bij
    En zegt de opdracht "Wie het document wijzigt, laat een bijgehouden wijziging achter"

  Scenario: een document is zonder vraag niet beschermd
    Wanneer ik `cao-ai maak akkoord.cao -o uit.docx` geef
    Dan houdt "uit.docx" wijzigingen niet vanzelf bij

  Scenario: bescherming is alleen voor Word
    Wanneer ik `cao-ai maak akkoord.cao -o uit.md --bescherm` geef
    Dan is de afloop 2
    En zegt de opdracht "--bescherm is alleen voor Word"
    En is er niets geschreven

  Scenario: zonder LibreOffice wordt een pdf geweigerd met een raad
    Stel dat LibreOffice niet is geïnstalleerd
    Wanneer ik `cao-ai maak akkoord.cao -o uit.pdf` geef
    Dan is de afloop 2
    En zegt de opdracht "Voor een pdf is LibreOffice nodig, en dat is hier niet gevonden. Maak een .docx en sla die in Word op als pdf."
    En is er niets geschreven

  Scenario: lukt het LibreOffice niet, dan komt er geen pdf
    Stel dat LibreOffice niets maakt
    Wanneer ik `cao-ai maak akkoord.cao -o uit.pdf` geef
    Dan is de afloop 2
    En zegt de opdracht "LibreOffice kon van dit document geen pdf maken"
    En is er niets geschreven

  Scenario: duurt het LibreOffice te lang, dan komt er geen pdf
    Stel dat LibreOffice niet ophoudt
    Wanneer ik `cao-ai maak akkoord.cao -o uit.pdf` geef
    Dan is de afloop 2
    En zegt de opdracht "LibreOffice kon van dit document geen pdf maken"
    En is er niets geschreven

  Scenario: met LibreOffice komt er een pdf, en alleen die
    Stel dat LibreOffice een pdf maakt
    Wanneer ik `cao-ai maak akkoord.cao -o uit.pdf` geef
    Dan is de afloop 0
    En zijn alleen deze bestanden geschreven: uit.pdf
    En zegt de opdracht "uit.pdf is gemaakt."

  @traag
  Scenario: de echte LibreOffice maakt een pdf die op elke bladzijde haar nummer heeft
    Wanneer ik `cao-ai maak akkoord.cao -o uit.pdf` geef
    Dan is de afloop 0
    En is "uit.pdf" een pdf
