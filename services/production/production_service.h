// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/production/heard.h"
#include "services/production/oven_driver.h"
#include "services/production/oven_room.h"
#include "services/production/planner.h"
#include "services/production/production_store.h"
#include "shared/contracts/production_contract.h"
#include "shared/service/service.h"

namespace bakery {

// Ovens, plans and what is known of the shelf: production_service.cpp; batches and what people do with them:
// production_batches.cpp; what happens by itself: production_tending.cpp and production_planning.cpp; when what is
// baked can be sold: production_hours.cpp; what is told to screens: production_views.cpp.
class ProductionService final : public ServiceOf<ProductionContract> {
public:
    explicit ProductionService(Context &context, std::unique_ptr<OvenDriver> driver = nullptr);

private:
    // Where and when a batch can be baked.
    struct Place {
        QString oven;
        Instant startsAt;
        Instant doneAt;
    };
    struct Recipe {
        QString programme;
        qint64 minutes = 0;
        qint64 trays = 0;
        bool isSteady = false;
    };
    struct Temperature {
        qint64 celsius = 0;
        Instant measuredAt; // shop time
        Instant toldAt; // technical time
    };

    void learnProduct(const menu::ProductPut &product);
    void loseProduct(const menu::ProductWithdrawn &product);
    void learnSite(const merchant::SitePut &event);
    void learnNextDay(const merchant::NextDayScheduled &event);
    void openDay(const merchant::DayOpened &day);
    void changeDay(const merchant::DayChanged &day);
    void endDay(const merchant::DayClosing &day);
    HoursRow &changeHours();
    void countAdded(const heard::UnitsAdded &added);
    void countSold(const heard::ItemsHandedOver &handed);
    void countDiscarded(const heard::UnitsDiscarded &discarded);
    void countUndone(const heard::DiscardUndone &undone);
    void shelfEmptied(const inventory::ShelfEmptied &event);
    void shelfFilled(const inventory::ShelfFilled &event);
    OnShelfRow &changeShelf(const QString &sku);
    void addToShelf(const QString &sku, qint64 quantity);
    std::tuple<QString, qint64> salesNow(const QString &sku);

    Outcome<production::PutOven> putOven(const production::PutOven &request, const Caller &caller);
    Outcome<production::SetOvenService> setOvenService(const production::SetOvenService &request, const Caller &caller);
    Outcome<production::PutProgramme> putProgramme(const production::PutProgramme &request, const Caller &caller);
    Outcome<production::PutPlan> putPlan(const production::PutPlan &request, const Caller &caller);
    void dropPlan(const QString &sku, const Id &by);
    Outcome<production::RemovePlan> removePlan(const production::RemovePlan &request, const Caller &caller);

    Outcome<production::AddBatch> addBatch(const production::AddBatch &request, const Caller &caller);
    Outcome<production::StartBatch> startBatch(const production::StartBatch &request, const Caller &caller);
    Outcome<production::MoveBatch> moveBatch(const production::MoveBatch &request, const Caller &caller);
    Outcome<production::SkipBatch> skipBatch(const production::SkipBatch &request, const Caller &caller);
    Outcome<production::FailBatch> failBatch(const production::FailBatch &request, const Caller &caller);
    Result<Recipe, Outcome<production::AddBatch>> recipeFor(const production::AddBatch &request);
    const BatchRow &insertBatch(const QString &sku, qint64 quantity, const Recipe &recipe, const Place &place,
        Milliseconds patience, const std::optional<Id> &by);
    void putIn(const BatchRow &batch, const std::optional<Id> &by);
    void skip(const BatchRow &batch, production::SkipReason reason, const QString &note, const std::optional<Id> &by);
    void fail(const BatchRow &batch, production::FailureReason reason, const QString &note, const std::optional<Id> &by,
        Instant cooledAt);
    BatchRow &move(const BatchRow &batch, production::BatchState to);
    void leaveOven(const BatchRow &batch, Instant at);
    void planAnew(const QString &sku);

    void tend();
    bool keepWatch();
    void noteSeen(Instant shopNow);
    void takeOutDone();
    void putInDue();
    void planDue();
    void consider(const PlanRow &plan);
    qint64 freeOnShelf(const QString &sku);
    std::optional<SaleWindow> windowFor(const std::optional<Place> &place);
    void noteWhatIsOnOffer();
    void readOvens();
    void forgetOldSales();

    std::vector<BatchRow> openBatches();
    std::vector<BatchRow> plannedFor(const QString &oven);
    OvenUse useOf(const BatchRow &batch);
    std::optional<Place> firstPlace(
        const std::optional<QString> &oven, const Recipe &recipe, Instant from, const std::optional<Id> &without = {});
    Recipe recipeOf(const QString &programme, qint64 quantity, qint64 unitsPerTray);
    std::vector<production::CurvePoint> curveNamed(const QString &programme);
    std::map<QString, std::vector<production::CurvePoint>> allCurves();
    Instant roomFor(const BatchRow &batch);
    qint64 largestOven(const std::optional<QString> &oven);

    Outcome<production::AskOvens> listOvens(const production::AskOvens &, const Caller &);
    Outcome<production::AskProgrammes> listProgrammes(const production::AskProgrammes &, const Caller &);
    Outcome<production::AskPlans> listPlans(const production::AskPlans &, const Caller &);
    Outcome<production::AskBatches> listBatches(const production::AskBatches &request, const Caller &);
    production::OvenView shown(const OvenRow &oven);
    std::optional<production::OvenView> ovenView(const QString &oven);
    QStringList ovenNames();
    std::optional<production::BakingPlan> bakingPlan(const QString &);
    QStringList onePart() { return {QString()}; }
    void tellSnapshot() override;

    ProductionStore m_production;
    Known<std::map<QString, std::vector<production::CurvePoint>>> m_curves; // by programme
    std::unique_ptr<OvenDriver> m_driver;
    std::map<QString, Temperature> m_temperatures; // by oven, as last told
    struct Look {
        Instant shop;
        Instant technical;
    };
    Look m_tendedAt; // the pace of this process, no fact of the shop
    Milliseconds m_pace{0};
    Instant m_plannedAt;
};

}
