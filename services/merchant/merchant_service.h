// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/merchant/merchant_store.h"
#include "shared/contracts/merchant_contract.h"
#include "shared/service/service.h"

namespace bakery {

class MerchantService final : public ServiceOf<MerchantContract> {
public:
    explicit MerchantService(Context &context);

private:
    // The day (merchant_service.cpp)
    void advance();
    void closeWhatIsDue();
    void openWhatIsDue();
    void tellNewDate();
    void tellNextDay();
    void learnSales(const orders::OrdersSettled &settled);
    void learnWaste(const inventory::ShelfCleared &cleared);
    DayRow &closingDay(const LocalDate &date);
    void closeWhenAllIsTold(DayRow &row);

    // Requests (merchant_requests.cpp)
    Outcome<merchant::PutMerchant> putMerchant(const merchant::PutMerchant &request, const Caller &caller);
    Outcome<merchant::AskMerchant> merchant(const merchant::AskMerchant &request, const Caller &caller);
    Outcome<merchant::PutSite> putSite(const merchant::PutSite &request, const Caller &caller);
    Outcome<merchant::AskSite> site(const merchant::AskSite &request, const Caller &caller);
    Outcome<merchant::PutException> putException(const merchant::PutException &request, const Caller &caller);
    Outcome<merchant::RemoveException> removeException(const merchant::RemoveException &request, const Caller &caller);
    Outcome<merchant::OpenLate> openLate(const merchant::OpenLate &request, const Caller &caller);
    Outcome<merchant::CloseEarly> closeEarly(const merchant::CloseEarly &request, const Caller &caller);
    Outcome<merchant::CloseEarly> endEarly(
        const DayRow &open, const QTimeZone &zone, const merchant::CloseEarly &request, const Caller &caller);
    Outcome<merchant::AskDay> day(const merchant::AskDay &request, const Caller &caller);
    Outcome<merchant::AskDays> days(const merchant::AskDays &request, const Caller &caller);
    Outcome<merchant::PutLook> putLook(const merchant::PutLook &request, const Caller &caller);
    DayRow &decide(const LocalDate &date, const OpeningDay &day, const Reason &reason, const Caller &caller);

    // How things stand (merchant_view.cpp)
    std::optional<merchant::PublishedMerchant> publishedMerchant(const QString &part);
    std::optional<merchant::PublishedSite> publishedSite(const QString &part);
    std::optional<merchant::PublishedLook> publishedLook(const QString &part);
    std::optional<merchant::Today> today(const QString &part);
    QStringList theOnePart() { return {QString()}; }
    std::optional<merchant::SiteView> siteView();
    std::optional<OpeningHours> hoursFrom(QDate date);
    std::optional<OpeningHours> readHoursFrom(QDate date);
    std::optional<OpeningHours> hours(); // of today and what comes
    std::optional<DayRow> openDay();
    bool hasBegun(const LocalDate &date);
    QDate dateNow(const OpeningHours &hours) { return localDateAt(hours.zone, shopNow()); }
    std::optional<merchant::ScheduledDay> scheduledNext();
    merchant::Day viewOf(const OpeningHours &hours, QDate date);
    merchant::Day presentDay(const OpeningHours &hours);
    void tellSnapshot() override;

    MerchantStore m_merchant;
    Known<std::optional<OpeningHours>, QDate> m_hoursFrom;
    QDate m_toldDate;
};

}
